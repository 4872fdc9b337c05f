package jp.kurumaza.support;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Arquillian's Payara Micro, on loopback, with the run's database, started once for all classes:
 * each of them is in the archive of the first, see {@link TheServer}.
 */
public final class SharedContainer extends PayaraMicroDeployableContainer {

  private ProtocolMetaData running;

  @Override
  @SuppressWarnings("unchecked")
  public Class<PayaraMicroContainerConfiguration> getConfigurationClass() {
    return (Class<PayaraMicroContainerConfiguration>) (Class<?>) Settings.class;
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (running == null) {
      HTTPContext announced =
          super.deploy(archive).getContexts(HTTPContext.class).iterator().next();
      if (announced.getServlets().isEmpty()) {
        throw new DeploymentException("The server started without the application.");
      }
      HTTPContext loopback = new HTTPContext("127.0.0.1", announced.getPort());
      announced.getServlets().forEach(loopback::add);
      running = new ProtocolMetaData().addContext(loopback);
    }
    return running;
  }

  /** Stays for the next class; the container's own shutdown hook ends it. */
  @Override
  public void undeploy(Archive<?> archive) {}

  /** Puts this container in the place of the one that starts for each class. */
  public static final class Extension implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
      builder.override(
          DeployableContainer.class, PayaraMicroDeployableContainer.class, SharedContainer.class);
    }
  }

  /** What the server is started with. */
  public static final class Settings extends PayaraMicroContainerConfiguration {

    public Settings() {
      try {
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server");
        setMicroJar(Path.of("target/payara/payara-micro.jar").toAbsolutePath().toString());
        setExtraMicroOptions("--nohazelcast --prebootcommandfile " + ServerProcess.preboot(data));
        setCmdOptions(options(data));
        setOutputToConsole(false);
        setStartupTimeoutInSeconds(120);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String options(Path data) {
      StringBuilder options =
          new StringBuilder(
              "-XX:TieredStopAtLevel=1 -Dkurumaza.data=%s -Djava.io.tmpdir=%s"
                  .formatted(data, data));
      for (Map.Entry<String, String> setting : TestDatabase.fresh(data).entrySet()) {
        String name = setting.getKey().toLowerCase(Locale.ROOT).replace('_', '.');
        options.append(" -D").append(name).append('=').append(setting.getValue());
      }
      return options.toString();
    }
  }
}
