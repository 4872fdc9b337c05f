package jp.kurumaza.room.web;

import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.kurumaza.identity.Origins;
import jp.kurumaza.identity.SessionToken;
import org.jspecify.annotations.Nullable;

/** Takes from the handshake who comes, and whether from a page of ours. */
public class Handshake extends ServerEndpointConfig.Configurator {
  private static final String TOKEN = "kurumaza.token";
  private static final String FOREIGN = "kurumaza.foreign";

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    Map<String, Object> properties = config.getUserProperties();
    properties.put(TOKEN, header(request, "Cookie").flatMap(SessionToken::in).orElse(""));
    properties.put(
        FOREIGN,
        !Origins.isOwn(
            header(request, "Origin").orElse(null), header(request, "Host").orElse(null)));
  }

  static boolean isForeign(Session session) {
    return Boolean.TRUE.equals(session.getUserProperties().get(FOREIGN));
  }

  static @Nullable String token(Session session) {
    Object token = session.getUserProperties().get(TOKEN);
    return token instanceof String shown && !shown.isEmpty() ? shown : null;
  }

  private static Optional<String> header(HandshakeRequest request, String name) {
    return request.getHeaders().entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .flatMap(List::stream)
        .findFirst();
  }
}
