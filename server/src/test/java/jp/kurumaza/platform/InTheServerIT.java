package jp.kurumaza.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import jp.kurumaza.support.TheServer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: injection, the persistence unit and the migrated database work together. */
@ExtendWith(ArquillianExtension.class)
class InTheServerIT {

  @Inject @Readiness Database database;
  @Inject Clock clock;
  @PersistenceContext EntityManager entities;

  @Resource(lookup = Database.NAME)
  DataSource dataSource;

  @Deployment
  static WebArchive server() {
    return TheServer.withTests();
  }

  @Test
  void theDatabaseIsMigrated() {
    assertEquals(HealthCheckResponse.Status.UP, database.call().getStatus());
    Number applied =
        (Number)
            entities
                .createNativeQuery("select count(*) from \"flyway_schema_history\"")
                .getSingleResult();
    assertTrue(applied.intValue() > 0);
  }

  @Test
  void theDatabaseIsTheOneThatWeShip() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      String name = connection.getMetaData().getDatabaseProductName();
      String version = connection.getMetaData().getDatabaseProductVersion();
      assertTrue(name.equals("PostgreSQL") || version.startsWith("2.4."), name + " " + version);
    }
  }

  @Test
  void timeIsJapans() {
    assertEquals(KurumazaClock.ZONE, clock.getZone());
  }
}
