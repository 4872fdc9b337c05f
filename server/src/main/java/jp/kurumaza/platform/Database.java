package jp.kurumaza.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/**
 * The database, brought to this version's tables before anything else starts. Which one it is, is
 * configuration alone: {@code kurumaza.db.class}, {@code .url}, {@code .user}, {@code .password}.
 */
@DataSourceDefinition(
    name = Database.NAME,
    className = "${MPCONFIG=kurumaza.db.class:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=kurumaza.db.url:jdbc:h2:file:./var/kurumaza;WRITE_DELAY=0}",
    user = "${MPCONFIG=kurumaza.db.user:sa}",
    password = "${MPCONFIG=kurumaza.db.password:}",
    minPoolSize = 2,
    maxPoolSize = 32)
@ApplicationScoped
@Readiness
public class Database implements HealthCheck {

  /** Where JNDI has the data source. */
  public static final String NAME = "java:app/jdbc/kurumaza";

  private static final Logger log = Logger.getLogger(Database.class.getName());

  @Resource(lookup = NAME)
  DataSource dataSource;

  private volatile boolean migrated;

  void migrate(
      @Observes
          @Priority(Interceptor.Priority.PLATFORM_BEFORE)
          @Initialized(ApplicationScoped.class)
          Object start) {
    Flyway flyway = Flyway.configure(Database.class.getClassLoader()).dataSource(dataSource).load();
    int count = flyway.migrate().migrationsExecuted;
    log.info("Migrations executed: " + count);
    migrated = true;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("migrated").status(migrated).build();
  }
}
