package jp.kurumaza.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Nodes within one test: what one tells, the others have heard when it returns. */
public final class InMemoryNodes implements Nodes {
  private final Map<String, Consumer<Told>> listeners = new HashMap<>();
  private final List<InMemoryNodes> all;
  private boolean deaf;

  /** The first node. */
  public InMemoryNodes() {
    this(new CopyOnWriteArrayList<>());
  }

  private InMemoryNodes(List<InMemoryNodes> all) {
    this.all = all;
    all.add(this);
  }

  /** One more node beside this. */
  public InMemoryNodes another() {
    return new InMemoryNodes(all);
  }

  /** From now on it hears nothing, as when its line is broken. */
  public void breakLine() {
    deaf = true;
  }

  @Override
  public boolean alone() {
    return false;
  }

  @Override
  public void tell(String subject, String text) {
    Told told = new Told(toString(), text);
    all.stream()
        .filter(node -> node != this && !node.deaf)
        .forEach(node -> node.hear(subject, told));
  }

  private void hear(String subject, Told told) {
    if (listeners.containsKey(subject)) {
      listeners.get(subject).accept(told);
    }
  }

  @Override
  public void listen(String subject, Consumer<Told> listener) {
    listeners.put(subject, listener);
  }

  @Override
  public void inTurn(Runnable work) {
    work.run();
  }
}
