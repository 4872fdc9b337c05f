package jp.kurumaza.log.store;

import jakarta.inject.Inject;
import jp.kurumaza.log.EventLogContract;
import jp.kurumaza.log.LogStore;
import jp.kurumaza.support.TheServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract inside the server, on the run's database. */
@ExtendWith(ArquillianExtension.class)
class JpaEventLogIT extends EventLogContract {
  @Inject JpaLogStore store;

  @Deployment
  static WebArchive server() {
    return TheServer.withTests();
  }

  @Override
  protected LogStore store() {
    return store;
  }
}
