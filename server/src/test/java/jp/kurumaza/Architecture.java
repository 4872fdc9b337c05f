package jp.kurumaza;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The map of the server as rules over a root package: the product's, or a planted one. */
record Architecture(String root) {

  /** Whom a feature may know, besides itself, platform and the vocabulary of events. */
  private static final Map<String, List<String>> MAY_KNOW =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("platform", List.of()),
              Map.entry("municipality", List.of()),
              Map.entry("identity", List.of("municipality")),
              Map.entry("log", List.of()),
              Map.entry("topic", List.of("log", "identity", "municipality")),
              Map.entry("room", List.of("log", "topic", "identity")),
              Map.entry("moderation", List.of("log", "room", "identity")),
              Map.entry("deliberation", List.of("log", "room", "topic", "moderation", "identity")),
              Map.entry("opinion", List.of("log", "room", "topic", "moderation", "identity")),
              Map.entry(
                  "facilitation", List.of("log", "room", "moderation", "opinion", "identity")),
              Map.entry("minutes", List.of("log", "room", "topic", "identity")),
              Map.entry("poster", List.of("log", "room", "topic", "identity", "municipality")),
              Map.entry("reading", List.of("identity")),
              Map.entry("summary", List.of("log", "room", "topic")),
              Map.entry(
                  "outcome",
                  List.of(
                      "log", "room", "topic", "summary", "opinion", "identity", "municipality")),
              Map.entry("search", List.of("log", "room", "topic", "outcome", "identity")),
              Map.entry(
                  "page",
                  List.of(
                      "log", "room", "topic", "outcome", "search", "municipality", "identity"))));

  /** What stands above the features: nobody may know it. */
  private static final List<String> TOP = List.of("demo", "tools", "page");

  ArchRule featuresKnowOnlyTheirs() {
    CompositeArchRule all = null;
    for (String feature : MAY_KNOW.keySet()) {
      ArchRule rule = knowsOnlyIts(feature);
      all = all == null ? CompositeArchRule.of(rule) : all.and(rule);
    }
    return all;
  }

  private ArchRule knowsOnlyIts(String feature) {
    String[] known =
        Stream.concat(Stream.of(feature, "platform"), MAY_KNOW.get(feature).stream())
            .map(name -> root + "." + name + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> foreign =
        resideInAPackage(root + "..")
            .and(not(resideInAnyPackage(known)))
            .and(not(resideInAPackage(root + ".log.event..")));
    return noClasses()
        .that()
        .resideInAPackage(root + "." + feature + "..")
        .should()
        .dependOnClassesThat(foreign.as("features other than %s", Arrays.toString(known)))
        .because("one can work on a feature while holding only those below it in mind")
        .allowEmptyShould(true);
  }

  ArchRule everyPackageIsAFeature() {
    String[] known =
        Stream.concat(MAY_KNOW.keySet().stream(), TOP.stream())
            .map(name -> root + "." + name + "..")
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage(known)
        .because("a package that is not on the map escapes its rules");
  }

  ArchRule nobodyKnowsTheTop() {
    String[] top = packages(TOP, "..");
    return noClasses()
        .that()
        .resideOutsideOfPackages(top)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(top)
        .because("demonstration, command line and pages only put features together");
  }

  ArchRule webAndStoreArePrivate() {
    DescribedPredicate<JavaClass> doorOfTheLog =
        DescribedPredicate.describe(
            "the log's way in for commands",
            c -> List.of("CommandKeys", "Appended").contains(c.getSimpleName()));
    CompositeArchRule all = null;
    for (String feature : MAY_KNOW.keySet()) {
      String[] inside = {root + "." + feature + ".web..", root + "." + feature + ".store.."};
      ArchRule rule =
          noClasses()
              .that()
              .resideOutsideOfPackage(root + "." + feature + "..")
              .should()
              .dependOnClassesThat(resideInAnyPackage(inside).and(not(doorOfTheLog)))
              .because("others see a feature's language, so that its doors and tables can change")
              .allowEmptyShould(true);
      all = all == null ? CompositeArchRule.of(rule) : all.and(rule);
    }
    return all;
  }

  ArchRule languageKnowsNoDoorsAndTables() {
    return noClasses()
        .that()
        .resideInAnyPackage(roots())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(root + ".*.web..", root + ".*.store..")
        .because("requests and rows serve the language, not the other way round");
  }

  ArchRule languageIsPlain() {
    return noClasses()
        .that()
        .resideInAnyPackage(roots())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.ws.rs..", "jakarta.websocket..", "jakarta.servlet..")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.persistence.EntityManager")
        .because("what the product does must be readable and testable without what carries it");
  }

  ArchRule storesReadInTransactions() {
    return classes()
        .that(
            DescribedPredicate.describe(
                "have an EntityManager",
                c ->
                    c.getFields().stream()
                        .anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class))))
        .and()
        .resideInAPackage(root + "..")
        .should()
        .beAnnotatedWith(Transactional.class)
        .because("on our own threads, what reads outside a transaction meets a closed session");
  }

  ArchRule noCycles() {
    return slices()
        .matching(root + ".(*)..")
        .should()
        .beFreeOfCycles()
        .because("a cycle is one large module in disguise");
  }

  ArchRule namesSayWhat() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .because("such names say that something is there, not what it is");
  }

  private String[] roots() {
    List<String> features =
        MAY_KNOW.keySet().stream()
            .filter(name -> !name.equals("platform") && !TOP.contains(name))
            .toList();
    return Stream.concat(Arrays.stream(packages(features, "")), Stream.of(root + ".log.event"))
        .toArray(String[]::new);
  }

  private String[] packages(List<String> names, String suffix) {
    return names.stream().map(name -> root + "." + name + suffix).toArray(String[]::new);
  }
}
