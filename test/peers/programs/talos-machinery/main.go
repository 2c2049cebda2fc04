// Command machinery judges machine configs with the machinery that Talos itself is built from.
//
//	machinery secrets                          a new secrets bundle, as talosctl gen secrets writes it
//	machinery generate BUNDLE CONTRACT VERSION KUBERNETES CLUSTER ENDPOINT TYPE
//	                                           the generator's own config of a plain node, as JSON documents
//	machinery validate FILE                    strict load, then Validate in mode metal; warnings are printed
//	machinery patch FILE PATCH...              what the machinery's own patcher makes of FILE, as JSON documents
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/siderolabs/talos/pkg/machinery/config"
	"github.com/siderolabs/talos/pkg/machinery/config/configloader"
	"github.com/siderolabs/talos/pkg/machinery/config/configpatcher"
	"github.com/siderolabs/talos/pkg/machinery/config/generate"
	"github.com/siderolabs/talos/pkg/machinery/config/generate/secrets"
	"github.com/siderolabs/talos/pkg/machinery/config/machine"
	"gopkg.in/yaml.v3"
)

type metal struct{}

func (metal) String() string        { return "metal" }
func (metal) RequiresInstall() bool { return true }
func (metal) InContainer() bool     { return false }

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return errors.New("what?")
	}

	switch command, rest := args[0], args[1:]; {
	case command == "secrets":
		return newSecrets()
	case command == "generate" && len(rest) == 7:
		return generateConfig(rest)
	case command == "validate" && len(rest) == 1:
		return validate(rest[0])
	case command == "patch" && len(rest) > 1:
		return patch(rest[0], rest[1:])
	}

	return fmt.Errorf("unknown arguments: %v", args)
}

func newSecrets() error {
	bundle, err := secrets.NewBundle(secrets.NewClock(), config.TalosVersionCurrent)
	if err != nil {
		return err
	}

	return yaml.NewEncoder(os.Stdout).Encode(bundle)
}

func generateConfig(args []string) error {
	bundle, err := secrets.LoadBundle(args[0])
	if err != nil {
		return err
	}

	bundle.Clock = secrets.NewClock()

	contract, err := config.ParseContractFromVersion(args[1])
	if err != nil {
		return err
	}

	input, err := generate.NewInput(args[4], args[5], args[3],
		generate.WithSecretsBundle(bundle),
		generate.WithVersionContract(contract),
		generate.WithInstallImage(args[2]),
		generate.WithInstallDisk("/dev/sda"),
	)
	if err != nil {
		return err
	}

	kind, err := machine.ParseType(args[6])
	if err != nil {
		return err
	}

	provider, err := input.Config(kind)
	if err != nil {
		return err
	}

	out, err := provider.Bytes()
	if err != nil {
		return err
	}

	return printJSON(out)
}

func validate(path string) error {
	provider, err := configloader.NewFromFile(path)
	if err != nil {
		return err
	}

	warnings, err := provider.Validate(metal{})
	for _, warning := range warnings {
		fmt.Println("warning:", warning)
	}

	return err
}

func patch(path string, patches []string) error {
	in, err := os.ReadFile(path)
	if err != nil {
		return err
	}

	provider, err := configloader.NewFromBytes(in)
	if err != nil {
		return err
	}

	loaded := make([]configpatcher.Patch, 0, len(patches))

	for _, each := range patches {
		text, readErr := os.ReadFile(each)
		if readErr != nil {
			return readErr
		}

		one, loadErr := configpatcher.LoadPatch(text)
		if loadErr != nil {
			return loadErr
		}

		loaded = append(loaded, one)
	}

	patched, err := configpatcher.Apply(configpatcher.WithConfig(provider), loaded)
	if err != nil {
		return err
	}

	out, err := patched.Bytes()
	if err != nil {
		return err
	}

	return printJSON(out)
}

func printJSON(text []byte) error {
	decoder := yaml.NewDecoder(strings.NewReader(string(text)))
	encoder := json.NewEncoder(os.Stdout)

	for {
		var document any
		if err := decoder.Decode(&document); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}

		if err := encoder.Encode(document); err != nil {
			return err
		}
	}
}
