package jp.kurumaza.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the server for the first test that needs it, and gives each test its visitors. */
final class SharedServer implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SharedServer.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == FrontDoor.class || type == ServerProcess.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ServerProcess server =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
            .getOrComputeIfAbsent(ServerProcess.class, key -> start(), ServerProcess.class);
    boolean wantsServer = parameter.getParameter().getType() == ServerProcess.class;
    return wantsServer ? server : new FrontDoor(server.address());
  }

  private static ServerProcess start() {
    try {
      Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server");
      Map<String, String> environment = new HashMap<>(TestDatabase.fresh(data));
      environment.put("KURUMAZA_DEMO", "true");
      return ServerProcess.start(data, environment);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
