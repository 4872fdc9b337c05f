package jp.kurumaza.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything under {@code /api}; resources are found by their annotations. */
@ApplicationPath("/api")
public class Api extends Application {

  /** No WADL beside our contract. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
