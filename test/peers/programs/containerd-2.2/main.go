// Command hosts reads FOLDER/HOST/hosts.toml with containerd's own parser and prints the hosts in the order in which they
// are tried. The parser only logs a mistake and goes on with a fallback, and so does the daemon: here a logged error fails.
package main

import (
	"context"
	"fmt"
	"os"

	"github.com/containerd/containerd/v2/core/remotes/docker/config"
	"github.com/sirupsen/logrus"
)

type errorCounter struct{ seen int }

func (*errorCounter) Levels() []logrus.Level { return []logrus.Level{logrus.ErrorLevel} }

func (counter *errorCounter) Fire(*logrus.Entry) error {
	counter.seen++

	return nil
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "hosts FOLDER HOST")
		os.Exit(2)
	}

	counter := &errorCounter{}
	logrus.AddHook(counter)

	configure := config.ConfigureHosts(context.Background(), config.HostOptions{HostDir: config.HostDirFromRoot(os.Args[1])})

	hosts, err := configure(os.Args[2])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}

	for _, host := range hosts {
		fmt.Println(host.Scheme, host.Host, host.Path, host.Capabilities)
	}

	if counter.seen > 0 {
		os.Exit(1)
	}
}
