package jp.kurumaza;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map of the server holds, and each of its rules could fail. */
class ArchitectureTest {

  private static final JavaClasses product =
      new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("jp.kurumaza");

  private static final JavaClasses planted =
      new ClassFileImporter().importPackages("jp.kurumaza.planted");

  @ParameterizedTest
  @EnumSource(Rule.class)
  void holds(Rule rule) {
    rule.of.apply(new Architecture("jp.kurumaza")).check(product);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void noticesThePlantedViolation(Rule rule) {
    ArchRule onPlanted = rule.of.apply(new Architecture("jp.kurumaza.planted"));
    EvaluationResult result = onPlanted.evaluate(planted);
    assertThat(result.getFailureReport().getDetails())
        .as(onPlanted.getDescription())
        .anySatisfy(detail -> assertThat(detail).contains(rule.planted));
  }

  private enum Rule {
    FEATURES_KNOW_ONLY_THEIRS(Architecture::featuresKnowOnlyTheirs, "topic.TopicKnowsRoom"),
    EVERY_PACKAGE_IS_A_FEATURE(Architecture::everyPackageIsAFeature, "stray.OffTheMap"),
    NOBODY_KNOWS_THE_TOP(Architecture::nobodyKnowsTheTop, "room.RoomKnowsDemo"),
    WEB_AND_STORE_ARE_PRIVATE(Architecture::webAndStoreArePrivate, "room.web.OpensTopicsTable"),
    LANGUAGE_KNOWS_NO_DOORS_AND_TABLES(
        Architecture::languageKnowsNoDoorsAndTables, "topic.TopicKnowsItsTable"),
    LANGUAGE_IS_PLAIN(Architecture::languageIsPlain, "room.RoomSpeaksHttp"),
    STORES_READ_IN_TRANSACTIONS(Architecture::storesReadInTransactions, "topic.store.ReadsOutside"),
    NO_CYCLES(Architecture::noCycles, "topic.TopicKnowsRoom"),
    NAMES_SAY_WHAT(Architecture::namesSayWhat, "room.RoomManager");

    private final Function<Architecture, ArchRule> of;
    private final String planted;

    Rule(Function<Architecture, ArchRule> of, String planted) {
      this.of = of;
      this.planted = planted;
    }
  }
}
