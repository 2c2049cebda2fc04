// Command machinery judges machine configs with the machinery that Talos itself is built from.
//
//	machinery secrets                          a new secrets bundle, as talosctl gen secrets writes it
//	machinery generate BUNDLE CONTRACT VERSION KUBERNETES CLUSTER ENDPOINT TYPE
//	                                           the generator's own config of a plain node, as JSON documents
//	machinery validate FILE                    strict load, then Validate in mode metal; warnings are printed
//	machinery patch FILE PATCH...              what the machinery's own patcher makes of FILE, as JSON documents
//	machinery judge MODE FILE...               what it says of each file, one JSON value a line: refused at load, or
//	                                           warnings and errors of both validations, and the config encoded anew
//	machinery shapes KIND...                   the Go types behind the kinds, v1alpha1 for the classic document, as JSON
package main

import (
	"context"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
	"time"

	"github.com/siderolabs/talos/pkg/machinery/config"
	"github.com/siderolabs/talos/pkg/machinery/config/configloader"
	"github.com/siderolabs/talos/pkg/machinery/config/configpatcher"
	"github.com/siderolabs/talos/pkg/machinery/config/encoder"
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
	case command == "judge" && len(rest) > 1:
		return judge(rest[0], rest[1:])
	case command == "shapes" && len(rest) > 0:
		return printShapes(rest)
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

// mode is metal, cloud, container, or installed: metal that no longer requires an install section.
type mode string

func (mode mode) String() string        { return strings.Replace(string(mode), "installed", "metal", 1) }
func (mode mode) RequiresInstall() bool { return mode == "metal" }
func (mode mode) InContainer() bool     { return mode == "container" }

type judgement struct {
	Load     string   `json:"load,omitempty"`
	Warnings []string `json:"warnings,omitempty"`
	Static   string   `json:"static,omitempty"`
	Runtime  string   `json:"runtime,omitempty"`
	Encoded  string   `json:"encoded,omitempty"`
}

func judge(in string, paths []string) error {
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)

	for _, path := range paths {
		var said judgement

		provider, err := configloader.NewFromFile(path)
		if err != nil {
			said.Load = err.Error()
		} else {
			said.Warnings, err = provider.Validate(mode(in))
			if err != nil {
				said.Static = err.Error()
			}

			said.Runtime = runtimeError(provider)

			text, err := provider.EncodeBytes(encoder.WithComments(encoder.CommentsDisabled))
			if err != nil {
				return err
			}

			said.Encoded = string(text)
		}

		if err := out.Encode(said); err != nil {
			return err
		}
	}

	return nil
}

// runtimeError judges as on an installed machine, because only an install looks for its disk in the machine's state,
// and there is none here.
func runtimeError(provider config.Provider) (said string) {
	defer func() {
		if recover() != nil {
			said = "not judged: needs the state of a machine"
		}
	}()

	if _, err := provider.RuntimeValidate(context.Background(), nil, mode("installed")); err != nil {
		return err.Error()
	}

	return ""
}

type field struct {
	Key       string `json:"key"`
	Type      string `json:"type"`
	OmitEmpty bool   `json:"omitEmpty,omitempty"`
}

func printShapes(kinds []string) error {
	types := map[string][]field{}
	roots := map[string]string{}

	for _, kind := range kinds {
		text := "debug: false\n"
		if kind != "v1alpha1" {
			text = "apiVersion: v1alpha1\nkind: " + kind + "\n"
		}

		provider, err := configloader.NewFromBytes([]byte(text))
		if err != nil {
			provider, err = configloader.NewFromBytes([]byte(text + "name: some\n"))
		}

		if err != nil {
			continue // a kind of a later minor
		}

		roots[kind] = typeName(reflect.TypeOf(provider.Documents()[0]), types)
	}

	return json.NewEncoder(os.Stdout).Encode(map[string]any{"kinds": roots, "types": types})
}

var textUnmarshaler = reflect.TypeFor[encoding.TextUnmarshaler]()

// typeName spells a type as Go does, with a struct's fields collected in types. What reads or writes YAML by itself is
// marked: `yaml:` and `text:`, or `out:` where it only writes, before its own name, and after a space what it is
// underneath.
func typeName(typ reflect.Type, types map[string][]field) string {
	switch own := reflect.PointerTo(typ); {
	case typ.Kind() == reflect.Pointer:
		return "*" + typeName(typ.Elem(), types)
	case hasMethod(own, "UnmarshalYAML"):
		return "yaml:" + typ.String() + " " + underneath(typ, types)
	case own.Implements(textUnmarshaler):
		return "text:" + typ.String() + " " + underneath(typ, types)
	case hasMethod(own, "MarshalYAML") || typ == reflect.TypeFor[time.Duration]():
		return "out:" + typ.String() + " " + underneath(typ, types)
	}

	return underneath(typ, types)
}

func hasMethod(typ reflect.Type, name string) bool {
	_, ok := typ.MethodByName(name)

	return ok
}

func underneath(typ reflect.Type, types map[string][]field) string {
	switch typ.Kind() { //nolint:exhaustive
	case reflect.Slice:
		return "[]" + typeName(typ.Elem(), types)
	case reflect.Map:
		return "map " + typeName(typ.Elem(), types)
	case reflect.Interface:
		return "any"
	case reflect.Struct:
		name := typ.String()
		if _, known := types[name]; !known {
			types[name] = nil
			types[name] = fieldsOf(typ, types)
		}

		return name
	}

	return typ.Kind().String()
}

func fieldsOf(typ reflect.Type, types map[string][]field) []field {
	fields := []field{}

	for i := range typ.NumField() {
		each := typ.Field(i)
		tag, options, _ := strings.Cut(each.Tag.Get("yaml"), ",")

		switch {
		case strings.Contains(options, "inline"):
			inner := each.Type
			for inner.Kind() == reflect.Pointer {
				inner = inner.Elem()
			}

			if inner.Kind() == reflect.Map {
				fields = append(fields, field{Key: "*", Type: typeName(inner.Elem(), types)})
			} else {
				fields = append(fields, fieldsOf(inner, types)...)
			}
		case tag == "-" || !each.IsExported():
		default:
			if tag == "" {
				tag = strings.ToLower(each.Name)
			}

			fields = append(fields, field{tag, typeName(each.Type, types), strings.Contains(options, "omitempty")})
		}
	}

	return fields
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
