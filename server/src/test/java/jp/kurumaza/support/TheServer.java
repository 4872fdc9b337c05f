package jp.kurumaza.support;

import java.io.File;
import jp.kurumaza.log.EventLogContract;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged server for tests that run inside it. */
public final class TheServer {

  private TheServer() {}

  /** With all classes that run inside it: the archive of the first test serves them all. */
  public static WebArchive withTests() {
    File assertions =
        new File(Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
        .importFrom(new File("target/ROOT.war"))
        .as(WebArchive.class)
        .addClass("jp.kurumaza.log.store.JpaEventLogIT")
        .addClasses(EventLogContract.class)
        .addClass("jp.kurumaza.platform.InTheServerIT")
        .addClass(TheServer.class)
        .addAsLibrary(assertions);
  }
}
