package jp.kurumaza.log;

/** The contract on the test double that other tests rely on. */
class EventLogTest extends EventLogContract {
  private final LogStore store = new InMemoryLogStore();

  @Override
  protected LogStore store() {
    return store;
  }
}
