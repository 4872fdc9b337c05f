package jp.kurumaza.log.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.kurumaza.log.CommandKey;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** Binds a command's key to what the command says: method, path and body. Runs after the limits. */
@Provider
@Priority(Priorities.USER + 100)
public class CommandKeyFilter implements ContainerRequestFilter {
  @Inject CommandKeys keys;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    String header = request.getHeaderString("Idempotency-Key");
    if (header == null) {
      return;
    }
    byte[] body = request.getEntityStream().readAllBytes();
    request.setEntityStream(new ByteArrayInputStream(body));
    String command =
        request.getMethod()
            + ' '
            + request.getUriInfo().getPath()
            + '\n'
            + new String(body, StandardCharsets.UTF_8);
    keys.set(CommandKey.of(uuid(header), command));
  }

  private static UUID uuid(String header) {
    try {
      return UUID.fromString(header);
    } catch (IllegalArgumentException e) {
      throw new Problem(ProblemType.INVALID_VALUE, "Idempotency-Key は UUID で送ってください。");
    }
  }
}
