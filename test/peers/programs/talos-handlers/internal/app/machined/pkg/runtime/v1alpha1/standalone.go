package v1alpha1

import (
	"github.com/siderolabs/talos/internal/app/machined/pkg/runtime"
	"github.com/siderolabs/talos/internal/app/machined/pkg/runtime/v1alpha2"
)

// NewStandaloneState is NewState for a platform that nothing detects.
func NewStandaloneState(p runtime.Platform) (*State, error) {
	v2, err := v1alpha2.NewState()
	if err != nil {
		return nil, err
	}

	return &State{
		platform: p,
		cluster:  &ClusterState{},
		machine:  &MachineState{platform: p, resources: v2.Resources()},
		v2:       v2,
	}, nil
}
