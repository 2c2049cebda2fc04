// Command talos-wire speaks to a Talos node through Talos' own client and prints what it understood as one JSON value.
//
//	talos-wire FLAGS call /SERVICE/METHOD [JSON]    any unary or server-streaming call
//	talos-wire FLAGS get NAMESPACE TYPE ID          a COSI resource
//	talos-wire FLAGS list NAMESPACE TYPE            COSI resources
//	talos-wire FLAGS watch NAMESPACE TYPE [ID]      the first events of a COSI watch
//	talos-wire FLAGS machineconfig                  both machine configs, bytes as base64
//	talos-wire FLAGS events                         the first events after the hello; -tail says how many past ones
//	talos-wire FLAGS read PATH                      a file, as base64
//	talos-wire FLAGS kubeconfig                     what the client unpacks, as text
//	talos-wire FLAGS mint ROLE...                   the talosconfig that the node makes
//
// A status other than OK is an answer, not a failure: {"code": "PermissionDenied", "message": "…"}.
package main

import (
	"context"
	"crypto/tls"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/cosi-project/runtime/api/v1alpha1"
	"github.com/cosi-project/runtime/pkg/resource"
	"github.com/cosi-project/runtime/pkg/safe"
	"github.com/cosi-project/runtime/pkg/state"
	"go.yaml.in/yaml/v4"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
	"google.golang.org/protobuf/types/known/durationpb"

	"github.com/siderolabs/talos/pkg/machinery/api/machine"
	configpb "github.com/siderolabs/talos/pkg/machinery/api/resource/config"
	"github.com/siderolabs/talos/pkg/machinery/client"
	"github.com/siderolabs/talos/pkg/machinery/resources/config"

	// Registers what the typed client decodes.
	_ "github.com/siderolabs/talos/pkg/machinery/resources/block"
	_ "github.com/siderolabs/talos/pkg/machinery/resources/cluster"
	_ "github.com/siderolabs/talos/pkg/machinery/resources/etcd"
	_ "github.com/siderolabs/talos/pkg/machinery/resources/k8s"
	_ "github.com/siderolabs/talos/pkg/machinery/resources/network"
	_ "github.com/siderolabs/talos/pkg/machinery/resources/runtime"
	_ "github.com/siderolabs/talos/pkg/machinery/resources/v1alpha1"
)

var (
	talosconfig = flag.String("talosconfig", "", "talosconfig `file`")
	endpoint    = flag.String("e", "", "endpoint, `host[:port]`")
	insecure    = flag.Bool("insecure", false, "maintenance mode: no client certificate, any server certificate")
	node        = flag.String("node", "", "have the endpoint pass calls on to this `node`")
	nodes       = flag.String("nodes", "", "likewise to several, separated by commas")
	first       = flag.Int("first", 100, "end a stream after so many messages")
	quiet       = flag.Duration("quiet", 0, "end a stream after this much silence, as if it had ended")
	typed       = flag.Bool("typed", false, "decode proto_spec as the client's own type instead of showing yaml_spec")
	tail        = flag.Int("tail", 0, "how many past events")
	timeout     = flag.Duration("timeout", 10*time.Second, "of the whole command")
)

func main() {
	flag.Parse()

	if err := run(flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	ctx, cancel := context.WithTimeout(context.Background(), *timeout)
	defer cancel()

	options := []client.OptionFunc{client.WithEndpoints(*endpoint)}
	if *insecure {
		options = append(options, client.WithTLSConfig(&tls.Config{InsecureSkipVerify: true}))
	} else {
		options = append(options, client.WithConfigFromFile(*talosconfig))
	}

	c, err := client.New(ctx, options...)
	if err != nil {
		return err
	}
	defer c.Close() //nolint:errcheck

	if *node != "" {
		ctx = client.WithNode(ctx, *node)
	}

	if *nodes != "" {
		ctx = client.WithNodes(ctx, strings.Split(*nodes, ",")...) //nolint:staticcheck
	}

	answer, err := ask(ctx, c, args)
	if err != nil {
		answer, err = refusal(err)
	}

	if err != nil {
		return err
	}

	return json.NewEncoder(os.Stdout).Encode(answer)
}

// refusal is an error with a gRPC status as an answer; any other error stays one.
func refusal(err error) (any, error) {
	if state.IsNotFoundError(err) {
		// The state client hides the status behind an error of its own.
		text := strings.TrimPrefix(err.Error(), "rpc error: code = NotFound desc = ")

		return map[string]any{"code": codes.NotFound.String(), "message": text}, nil
	}

	said, ok := status.FromError(err)
	if !ok {
		return nil, err
	}

	return map[string]any{"code": said.Code().String(), "message": said.Message()}, nil
}

func ask(ctx context.Context, c *client.Client, args []string) (any, error) {
	if len(args) == 0 {
		return nil, errors.New("what?")
	}

	switch command, rest := args[0], args[1:]; {
	case command == "call" && len(rest) == 1:
		return call(ctx, c, rest[0], "{}")
	case command == "call" && len(rest) == 2:
		return call(ctx, c, rest[0], rest[1])
	case command == "get" && len(rest) == 3:
		return get(ctx, c, rest[0], rest[1], rest[2])
	case command == "list" && len(rest) == 2:
		return list(ctx, c, rest[0], rest[1])
	case command == "watch" && len(rest) == 2:
		return watch(ctx, c, rest[0], rest[1], "")
	case command == "watch" && len(rest) == 3:
		return watch(ctx, c, rest[0], rest[1], rest[2])
	case command == "machineconfig" && len(rest) == 0:
		return machineConfig(ctx, c)
	case command == "events" && len(rest) == 0:
		return events(ctx, c)
	case command == "read" && len(rest) == 1:
		reader, err := c.Read(ctx, rest[0])

		return all(reader, err)
	case command == "kubeconfig" && len(rest) == 0:
		text, err := c.Kubeconfig(ctx)

		return map[string]string{"kubeconfig": string(text)}, err
	case command == "mint" && len(rest) > 0:
		reply, err := c.GenerateClientConfiguration(ctx, &machine.GenerateClientConfigurationRequest{
			Roles:  rest,
			CrtTtl: durationpb.New(time.Hour),
		})
		if err != nil {
			return nil, err
		}

		return map[string]string{"talosconfig": string(reply.Messages[0].Talosconfig)}, nil
	}

	return nil, fmt.Errorf("unknown arguments: %v", args)
}

// call makes a call with the messages that the client was built with. A stream that breaks keeps what came before.
func call(ctx context.Context, c *client.Client, path, body string) (any, error) {
	service, name, ok := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if !ok {
		return nil, fmt.Errorf("not a method: %s", path)
	}

	descriptor, err := protoregistry.GlobalFiles.FindDescriptorByName(protoreflect.FullName(service))
	if err != nil {
		return nil, err
	}

	method := descriptor.(protoreflect.ServiceDescriptor).Methods().ByName(protoreflect.Name(name))
	if method == nil {
		return nil, fmt.Errorf("no such method: %s", path)
	}

	request, err := message(method.Input())
	if err != nil {
		return nil, err
	}

	if err = protojson.Unmarshal([]byte(body), request); err != nil {
		return nil, err
	}

	ctx, cancel := context.WithCancel(ctx)
	defer cancel()

	stream, err := c.Conn().NewStream(ctx, &grpc.StreamDesc{ServerStreams: true}, path)
	if err != nil {
		return nil, err
	}

	if err = stream.SendMsg(request); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}

	if err = stream.CloseSend(); err != nil {
		return nil, err
	}

	messages := []json.RawMessage{}
	end := status.New(codes.OK, "")

	for len(messages) < *first {
		reply, replyErr := message(method.Output())
		if replyErr != nil {
			return nil, replyErr
		}

		patience := enough(cancel)
		err = stream.RecvMsg(reply)

		patience.Stop()

		if errors.Is(err, io.EOF) {
			break
		}

		if err != nil {
			if *quiet == 0 || status.Code(err) != codes.Canceled {
				end = status.Convert(err)
			}

			break
		}

		text, textErr := protojson.Marshal(reply)
		if textErr != nil {
			return nil, textErr
		}

		messages = append(messages, text)
	}

	return map[string]any{"messages": messages, "code": end.Code().String(), "message": end.Message()}, nil
}

func enough(end func()) *time.Timer {
	if *quiet == 0 {
		return time.NewTimer(time.Hour)
	}

	return time.AfterFunc(*quiet, end)
}

func message(descriptor protoreflect.MessageDescriptor) (proto.Message, error) {
	kind, err := protoregistry.GlobalTypes.FindMessageByName(descriptor.FullName())
	if err != nil {
		return nil, err
	}

	return kind.New().Interface(), nil
}

type shown struct {
	Namespace   string            `json:"namespace"`
	Type        string            `json:"type"`
	ID          string            `json:"id"`
	Version     string            `json:"version"`
	Owner       string            `json:"owner"`
	Phase       string            `json:"phase"`
	Labels      map[string]string `json:"labels"`
	Annotations map[string]string `json:"annotations"`
	Spec        any               `json:"spec"`
}

func show(r resource.Resource) (*shown, error) {
	text, err := yaml.Marshal(r.Spec())
	if err != nil {
		return nil, err
	}

	var spec any
	if err = yaml.Unmarshal(text, &spec); err != nil {
		return nil, err
	}

	md := r.Metadata()

	return &shown{
		Namespace:   md.Namespace(),
		Type:        md.Type(),
		ID:          md.ID(),
		Version:     md.Version().String(),
		Owner:       md.Owner(),
		Phase:       md.Phase().String(),
		Labels:      md.Labels().Raw(),
		Annotations: md.Annotations().Raw(),
		Spec:        spec,
	}, nil
}

func untyped() []state.UnmarshalOption {
	if *typed {
		return nil
	}

	return []state.UnmarshalOption{state.WithSkipProtobufUnmarshal()}
}

func get(ctx context.Context, c *client.Client, namespace, kind, id string) (any, error) {
	r, err := c.COSI.Get(ctx, resource.NewMetadata(namespace, kind, id, resource.VersionUndefined),
		state.WithGetUnmarshalOptions(untyped()...))
	if err != nil {
		return nil, err
	}

	return show(r)
}

func list(ctx context.Context, c *client.Client, namespace, kind string) (any, error) {
	found, err := c.COSI.List(ctx, resource.NewMetadata(namespace, kind, "", resource.VersionUndefined),
		state.WithListUnmarshalOptions(untyped()...))
	if err != nil {
		return nil, err
	}

	out := []*shown{}

	for _, r := range found.Items {
		one, showErr := show(r)
		if showErr != nil {
			return nil, showErr
		}

		out = append(out, one)
	}

	return out, nil
}

func watch(ctx context.Context, c *client.Client, namespace, kind, id string) (any, error) {
	channel := make(chan state.Event)
	pointer := resource.NewMetadata(namespace, kind, id, resource.VersionUndefined)

	var err error
	if id == "" {
		err = c.COSI.WatchKind(ctx, pointer, channel, state.WithBootstrapContents(true),
			state.WithWatchKindUnmarshalOptions(untyped()...))
	} else {
		err = c.COSI.Watch(ctx, pointer, channel, state.WithWatchUnmarshalOptions(untyped()...))
	}

	if err != nil {
		return nil, err
	}

	type event struct {
		Type     string `json:"type"`
		Resource *shown `json:"resource,omitempty"`
		Error    string `json:"error,omitempty"`
	}

	out := []event{}

	for len(out) < *first {
		var patience <-chan time.Time
		if *quiet > 0 {
			patience = time.After(*quiet)
		}

		select {
		case got := <-channel:
			one := event{Type: got.Type.String()}

			if got.Error != nil {
				one.Error = got.Error.Error()
			}

			if got.Resource != nil && got.Type != state.Bootstrapped && !resource.IsTombstone(got.Resource) {
				if one.Resource, err = show(got.Resource); err != nil {
					return nil, err
				}
			}

			out = append(out, one)

			if got.Type == state.Errored {
				return out, nil
			}
		case <-patience:
			return out, nil
		case <-ctx.Done():
			return out, nil
		}
	}

	return out, nil
}

// machineConfig reads the submitted bytes of each config, and has the client load the active one as its own type.
func machineConfig(ctx context.Context, c *client.Client) (any, error) {
	out := map[string]any{}

	for _, id := range []string{config.ActiveID, config.PersistentID} {
		reply, err := v1alpha1.NewStateClient(c.Conn()).Get(ctx, &v1alpha1.GetRequest{
			Namespace: config.NamespaceName, Type: config.MachineConfigType, Id: id, Options: &v1alpha1.GetOptions{},
		})
		if status.Code(err) == codes.NotFound {
			continue
		}

		if err != nil {
			return nil, err
		}

		var spec configpb.MachineConfigSpec
		if err = proto.Unmarshal(reply.Resource.Spec.ProtoSpec, &spec); err != nil {
			return nil, err
		}

		out[id] = map[string]string{
			"version": reply.Resource.Metadata.Version,
			"bytes":   base64.StdEncoding.EncodeToString(spec.YamlMarshalled),
		}
	}

	active, err := safe.StateGetByID[*config.MachineConfig](ctx, c.COSI, config.ActiveID)
	if err != nil {
		out["loaded"] = err.Error()

		return out, nil //nolint:nilerr
	}

	loaded, err := active.Provider().Bytes()
	if err != nil {
		return nil, err
	}

	out["loaded"] = base64.StdEncoding.EncodeToString(loaded)

	return out, nil
}

func events(ctx context.Context, c *client.Client) (any, error) {
	channel := make(chan client.EventResult)
	if err := c.EventsWatchV2(ctx, channel, client.WithTailEvents(int32(*tail))); err != nil {
		return nil, err
	}

	type event struct {
		ID      string          `json:"id"`
		Type    string          `json:"type"`
		ActorID string          `json:"actorId"`
		Payload json.RawMessage `json:"payload"`
	}

	out := []event{}

	for len(out) < *first {
		var patience <-chan time.Time
		if *quiet > 0 {
			patience = time.After(*quiet)
		}

		select {
		case got := <-channel:
			if got.Error != nil {
				return nil, got.Error
			}

			payload, err := protojson.Marshal(got.Event.Payload)
			if err != nil {
				return nil, err
			}

			out = append(out, event{got.Event.ID, got.Event.TypeURL, got.Event.ActorID, payload})
		case <-patience:
			return out, nil
		case <-ctx.Done():
			return out, nil
		}
	}

	return out, nil
}

func all(reader io.ReadCloser, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	defer reader.Close() //nolint:errcheck

	bytes, err := io.ReadAll(reader)
	if err != nil {
		return nil, err
	}

	return map[string]string{"bytes": base64.StdEncoding.EncodeToString(bytes)}, nil
}
