package services

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"io"
	"slices"

	"go.uber.org/zap"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"

	v1alpha1server "github.com/siderolabs/talos/internal/app/machined/internal/server/v1alpha1"
	"github.com/siderolabs/talos/internal/app/machined/pkg/runtime"
	"github.com/siderolabs/talos/pkg/grpc/factory"
	"github.com/siderolabs/talos/pkg/grpc/middleware/authz"
	"github.com/siderolabs/talos/pkg/machinery/constants"
	"github.com/siderolabs/talos/pkg/machinery/role"
)

// NewStandalone serves the machine API to the network itself, with the TLS and the roles that apid puts in front of it.
func NewStandalone(ctx context.Context, c runtime.Controller, certificate tls.Certificate, clients *x509.CertPool, maintenance bool) *grpc.Server {
	config := &tls.Config{Certificates: []tls.Certificate{certificate}, MinVersion: tls.VersionTLS12}
	injector := &authz.Injector{Mode: authz.ReadOnly}

	if !maintenance {
		injector.Mode = authz.Enabled
		config.ClientAuth = tls.RequireAndVerifyClientCert
		config.ClientCAs = clients
		config.VerifyPeerCertificate = verifyStandalone
	} else {
		config.ClientAuth = tls.RequestClientCert
	}

	authorizer := &authz.Authorizer{
		Rules:         rules,
		FallbackRoles: role.MakeSet(role.Admin),
		Logger:        func(string, ...any) {},
	}

	return factory.NewServer(
		&v1alpha1server.Server{Controller: c, EtcdBootstrapper: BootstrapEtcd, Logger: zap.NewNop(), ShutdownCtx: ctx},
		factory.WithLog("machined ", io.Discard),
		factory.ServerOptions(grpc.MaxRecvMsgSize(constants.GRPCMaxMessageSize), grpc.Creds(credentials.NewTLS(config))),
		factory.WithUnaryInterceptor(injector.UnaryInterceptor()),
		factory.WithStreamInterceptor(injector.StreamInterceptor()),
		factory.WithUnaryInterceptor(authorizer.UnaryInterceptor()),
		factory.WithStreamInterceptor(authorizer.StreamInterceptor()),
	)
}

func verifyStandalone(_ [][]byte, chains [][]*x509.Certificate) error {
	if len(chains) == 0 {
		return errors.New("no verified chains")
	}

	for _, cert := range chains[0] {
		if !cert.IsCA && !slices.Equal(cert.ExtKeyUsage, []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth}) {
			return fmt.Errorf("certificate %q is missing the client auth extended key usage", cert.Subject)
		}
	}

	return nil
}
