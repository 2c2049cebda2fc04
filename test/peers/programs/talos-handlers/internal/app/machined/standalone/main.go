// Command standalone serves the machine API of Talos, as Talos itself has it, without a machine below: what a call does to
// configs and resources is real, sequences such as a reboot do not happen.
//
//	standalone LISTEN CERTIFICATE KEY                 a node without a config
//	standalone LISTEN CERTIFICATE KEY CONFIG CA       a control plane with this config; CA vouches for its clients
//
// It prints a line once it listens.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"io"
	"log"
	"net"
	"os"

	"github.com/cosi-project/runtime/pkg/resource"

	"github.com/siderolabs/talos/internal/app/machined/pkg/runtime"
	"github.com/siderolabs/talos/internal/app/machined/pkg/runtime/logging"
	"github.com/siderolabs/talos/internal/app/machined/pkg/runtime/v1alpha1"
	"github.com/siderolabs/talos/internal/app/machined/pkg/runtime/v1alpha1/platform/metal"
	"github.com/siderolabs/talos/internal/app/machined/pkg/system"
	"github.com/siderolabs/talos/internal/app/machined/pkg/system/services"
	"github.com/siderolabs/talos/pkg/machinery/config/configloader"
	"github.com/siderolabs/talos/pkg/machinery/config/machine"
	"github.com/siderolabs/talos/pkg/machinery/constants"
	"github.com/siderolabs/talos/pkg/machinery/resources/block"
	"github.com/siderolabs/talos/pkg/machinery/resources/config"
	resources "github.com/siderolabs/talos/pkg/machinery/resources/runtime"
)

type controller struct{ runtime *v1alpha1.Runtime }

func (c *controller) Runtime() runtime.Runtime             { return c.runtime }
func (c *controller) Sequencer() runtime.Sequencer         { return nil }
func (c *controller) V1Alpha2() runtime.V1Alpha2Controller { return nil }

func (c *controller) Run(context.Context, runtime.Sequence, any, ...runtime.LockOption) error {
	return nil
}

func main() {
	if len(os.Args) != 4 && len(os.Args) != 6 {
		log.Fatal("what?")
	}

	if err := serve(context.Background(), os.Args[1:]); err != nil {
		log.Fatal(err)
	}
}

func serve(ctx context.Context, args []string) error {
	state, err := v1alpha1.NewStandaloneState(&metal.Metal{})
	if err != nil {
		return err
	}

	node := v1alpha1.NewRuntime(state, v1alpha1.NewEvents(1000, 10),
		logging.NewCircularBufferLoggingManager(log.New(io.Discard, "", 0)))

	system.Services(node)

	maintenance := len(args) == 3
	clients := x509.NewCertPool()

	// Whether Talos is installed is what this volume says.
	meta := block.NewVolumeStatus(block.NamespaceName, constants.MetaPartitionLabel)
	meta.TypedSpec().Phase = block.VolumePhaseMissing
	facts := []resource.Resource{meta}

	if !maintenance {
		meta.TypedSpec().Phase = block.VolumePhaseReady

		status := resources.NewMachineStatus()
		status.TypedSpec().Stage = resources.MachineStageRunning
		status.TypedSpec().Status.Ready = true

		kind := config.NewMachineType()
		kind.SetMachineType(machine.TypeControlPlane)

		facts = append(facts, status, kind)

		if err = configure(node, args[3]); err != nil {
			return err
		}

		ca, readErr := os.ReadFile(args[4])
		if readErr != nil {
			return readErr
		}

		clients.AppendCertsFromPEM(ca)
	}

	for _, fact := range facts {
		if err = state.V1Alpha2().Resources().Create(ctx, fact); err != nil {
			return err
		}
	}

	certificate, err := tls.LoadX509KeyPair(args[1], args[2])
	if err != nil {
		return err
	}

	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", args[0])
	if err != nil {
		return err
	}

	fmt.Println("listening")
	log.SetOutput(io.Discard)

	return services.NewStandalone(ctx, &controller{node}, certificate, clients, maintenance).Serve(listener)
}

func configure(node *v1alpha1.Runtime, path string) error {
	provider, err := configloader.NewFromFile(path)
	if err != nil {
		return err
	}

	if err = node.SetPersistedConfig(provider); err != nil {
		return err
	}

	return node.SetConfig(provider)
}
