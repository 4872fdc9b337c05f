package jp.kurumaza.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the installation decides, by MicroProfile Config: {@code kurumaza.data} as a system property
 * or {@code KURUMAZA_DATA} in the environment.
 */
@ApplicationScoped
public class Config {

  @Inject
  @ConfigProperty(name = "kurumaza.data", defaultValue = "var")
  String data;

  @Inject
  @ConfigProperty(name = "kurumaza.demo", defaultValue = "false")
  boolean demo;

  @Inject
  @ConfigProperty(name = "kurumaza.trust-proxy", defaultValue = "false")
  boolean trustProxy;

  /** The folder of the embedded database and the index. */
  public Path data() {
    return Path.of(data);
  }

  /** Whether demonstration accounts and data are wanted. */
  public boolean demo() {
    return demo;
  }

  /** Whether what a proxy in front says of a request is believed. */
  public boolean trustsProxy() {
    return trustProxy;
  }
}
