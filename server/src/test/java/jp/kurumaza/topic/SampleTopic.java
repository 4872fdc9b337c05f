package jp.kurumaza.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kurumaza.topic.TopicSettings.EasyTopic;

/** Settings that keep every rule, and the same with one thing changed. */
public final class SampleTopic {
  public static final UUID DEPARTMENT = UUID.fromString("0190a000-0000-7000-8000-000000000001");
  public static final LocalDate STARTS = LocalDate.of(2026, 11, 2);
  public static final LocalDate ENDS = LocalDate.of(2026, 12, 6);
  public static final LocalDate DUE = LocalDate.of(2027, 1, 29);

  private SampleTopic() {}

  public static TopicSettings settings() {
    return dated(STARTS, ENDS, DUE, null);
  }

  public static TopicSettings dated(
      LocalDate starts, LocalDate ends, LocalDate due, String shortPeriodReason) {
    return of(DEPARTMENT, List.of("160008"), starts, ends, due, shortPeriodReason);
  }

  public static TopicSettings in(List<String> areas) {
    return of(DEPARTMENT, areas, STARTS, ENDS, DUE, null);
  }

  public static TopicSettings ownedBy(UUID department) {
    return of(department, List.of("160008"), STARTS, ENDS, DUE, null);
  }

  private static TopicSettings of(
      UUID department,
      List<String> areas,
      LocalDate starts,
      LocalDate ends,
      LocalDate due,
      String shortPeriodReason) {
    return new TopicSettings(
        "子どもが熱を出した朝、何があれば乗り切れますか？",
        "熱が出た朝に家で起きていることを聞きます。",
        List.of("断られた家庭がどうしたのか、県は知りません。"),
        List.of("空きの知らせ方"),
        List.of(),
        List.of("病児保育は県内に41か所あります。"),
        new EasyTopic("子どもが熱を出した朝、何があれば助かりますか？", List.of(), List.of(), List.of(), List.of()),
        department,
        areas,
        List.of("乳幼児の保護者"),
        starts,
        ends,
        due,
        shortPeriodReason);
  }
}
