package jp.kurumaza.identity.store;

import static jp.kurumaza.identity.store.Times.instant;
import static jp.kurumaza.identity.store.Times.stored;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.kurumaza.identity.Agreement;
import jp.kurumaza.identity.Nickname;
import jp.kurumaza.identity.Participant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A participant as they are stored. Only residents' nicknames must differ from each other. */
@Entity
@Table(name = "participant")
@NullUnmarked
class ParticipantRow {

  @Id UUID id;
  UUID topic;
  @Nullable UUID person;
  @Nullable UUID account;
  @Nullable String nickname;

  @Column(name = "nickname_key")
  @Nullable String nicknameKey;

  @Column(name = "rules_version")
  @Nullable String rulesVersion;

  @Column(name = "licence_version")
  @Nullable String licenceVersion;

  @Column(name = "agreed_at")
  @Nullable OffsetDateTime agreedAt;

  protected ParticipantRow() {}

  ParticipantRow(Participant participant) {
    id = participant.id();
    topic = participant.topic();
    person = participant.person();
    account = participant.account();
    change(participant);
  }

  void change(Participant participant) {
    nickname = participant.nickname();
    nicknameKey = nickname == null || person == null ? null : Nickname.key(nickname);
    Agreement agreement = participant.agreement();
    if (agreement != null) {
      rulesVersion = agreement.rules();
      licenceVersion = agreement.licence();
      agreedAt = stored(agreement.at());
    }
  }

  Participant participant() {
    Agreement agreement =
        agreedAt == null ? null : new Agreement(rulesVersion, licenceVersion, instant(agreedAt));
    return new Participant(id, topic, person, account, nickname, agreement);
  }
}
