package jp.kurumaza.support;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged server for tests that run inside it. */
public final class TheServer {

  private TheServer() {}

  /**
   * @param tests all test classes of the run that run inside the server
   */
  public static WebArchive with(Class<?>... tests) {
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class)
        .addClasses(tests);
  }
}
