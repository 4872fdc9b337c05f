package jp.kurumaza.topic;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kurumaza.platform.Problem;
import jp.kurumaza.platform.ProblemType;

/** All topics, drafts included. */
public interface Topics {
  /** Newest draft first. */
  List<Topic> all();

  Optional<Topic> find(UUID id);

  void add(Topic topic);

  void change(UUID id, TopicSettings settings);

  /**
   * @throws Problem not-found
   */
  default Topic require(UUID id) {
    return find(id)
        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND, "この問いは見つかりません。リンクを確かめてください。"));
  }
}
