// Reads the API objects of a file as the API server does: strictly, with its defaults and its validation. Prints them
// with their defaults.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apimachinery/pkg/util/validation/field"
	streams "k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/kubernetes/pkg/apis/apps"
	appsinstall "k8s.io/kubernetes/pkg/apis/apps/install"
	appsvalidation "k8s.io/kubernetes/pkg/apis/apps/validation"
	"k8s.io/kubernetes/pkg/apis/core"
	coreinstall "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/apis/core/validation"
	"sigs.k8s.io/yaml"
)

func main() {
	file, err := os.Open(os.Args[1])
	must(err)
	scheme := runtime.NewScheme()
	coreinstall.Install(scheme)
	appsinstall.Install(scheme)
	decoder := serializer.NewCodecFactory(scheme, serializer.EnableStrict).UniversalDeserializer()
	reader := streams.NewYAMLReader(bufio.NewReader(file))
	for {
		text, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return
		}
		must(err)
		object, kind, err := decoder.Decode(text, nil, nil)
		must(err)
		scheme.Default(object)
		internal, err := scheme.ConvertToVersion(object, runtime.InternalGroupVersioner)
		must(err)
		must(validate(internal).ToAggregate())
		object.GetObjectKind().SetGroupVersionKind(*kind)
		printed, err := yaml.Marshal(object)
		must(err)
		fmt.Printf("---\n%s", printed)
	}
}

func validate(object runtime.Object) field.ErrorList {
	switch object := object.(type) {
	case *apps.DaemonSet:
		return appsvalidation.ValidateDaemonSet(object, validation.PodValidationOptions{})
	case *core.Namespace:
		return validation.ValidateNamespace(object)
	case *core.Service:
		// The API server assigns them before it validates.
		object.Spec.ClusterIPs = []string{object.Spec.ClusterIP}
		return validation.ValidateServiceCreate(object)
	case *core.ServiceAccount:
		return validation.ValidateServiceAccount(object)
	}
	return field.ErrorList{field.InternalError(nil, fmt.Errorf("%T is not known here", object))}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
