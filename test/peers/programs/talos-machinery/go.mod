module plumbline.test/peers/talos-machinery

go 1.24
