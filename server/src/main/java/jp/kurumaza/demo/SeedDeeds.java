package jp.kurumaza.demo;

import jakarta.inject.Inject;
import java.util.UUID;
import jp.kurumaza.deliberation.AnswerConfirmation;
import jp.kurumaza.deliberation.AnswerConfirmation.Answer;
import jp.kurumaza.deliberation.AnswerPoll;
import jp.kurumaza.deliberation.CheckIn;
import jp.kurumaza.deliberation.SayHowItWas;
import jp.kurumaza.deliberation.WriteForTheHall;
import jp.kurumaza.demo.DemoDeeds.Asked;
import jp.kurumaza.demo.DemoDeeds.Noticed;
import jp.kurumaza.demo.DemoDeeds.ReadBack;
import jp.kurumaza.demo.DemoDeeds.Told;
import jp.kurumaza.facilitation.AskConfirmation;
import jp.kurumaza.facilitation.KeepHints;
import jp.kurumaza.facilitation.RunPoll;
import jp.kurumaza.facilitation.WriteCrewNote;
import jp.kurumaza.identity.Account;
import jp.kurumaza.log.event.HintShown;
import jp.kurumaza.platform.OnlyOne;
import jp.kurumaza.room.Hint;
import jp.kurumaza.room.Poll;
import jp.kurumaza.room.RoomLog;
import org.jspecify.annotations.Nullable;

/** What is done in a talk beside talking. */
@OnlyOne
class SeedDeeds {
  private static final double SOON = 0.3;

  @Inject RoomLog log;
  @Inject CheckIn checkIn;
  @Inject RunPoll polls;
  @Inject AnswerPoll answerPoll;
  @Inject KeepHints hints;
  @Inject WriteForTheHall hall;
  @Inject WriteCrewNote notes;
  @Inject AskConfirmation confirmations;
  @Inject AnswerConfirmation confirm;
  @Inject SayHowItWas checkOut;

  void plan(DemoDeeds deeds, Performance talk, Timeline timeline) {
    UUID room = talk.room().id();
    for (var one : deeds.arrivals()) {
      timeline.at(
          one.minute(), () -> checkIn.checkIn(room, talk.seat(one.who()), one.way(), Staff.key()));
    }
    deeds.board().forEach(one -> timeline.at(one.minute(), () -> talk.place(one)));
    deeds.polls().forEach(one -> planPoll(one, talk, timeline));
    deeds.hints().forEach(one -> planHint(one, talk, timeline));
    for (var one : deeds.hall()) {
      Account scribe = talk.account(one.scribe());
      timeline.at(
          one.minute(),
          () -> hall.say(talk.room(), one.speaker(), one.text(), false, Staff.by(scribe)));
    }
    deeds.notes().forEach(one -> timeline.at(one.minute(), () -> tell(one, talk)));
    deeds.readBack().forEach(one -> planReadBack(one, talk, timeline));
    for (var one : deeds.partings()) {
      timeline.at(one.minute(), () -> checkOut.say(room, talk.seat(one.who()), one.how()));
    }
  }

  private void planPoll(Asked asked, Performance talk, Timeline timeline) {
    UUID room = talk.room().id();
    timeline.at(
        asked.minute(), () -> polls.open(room, asked.question(), asked.choices(), talk.second()));
    timeline.at(
        asked.minute() + SOON,
        () -> {
          long poll = log.read(room, state -> state.all().openPoll().map(Poll::id)).orElseThrow();
          asked
              .answers()
              .forEach((who, choice) -> answerPoll.answer(room, poll, talk.seat(who), choice));
        });
    timeline.at(asked.until(), () -> polls.closeOpen(room, talk.second()));
  }

  private void planHint(Noticed hint, Performance talk, Timeline timeline) {
    UUID room = talk.room().id();
    timeline.at(hint.minute(), () -> hints.show(room, shown(hint, talk), talk.second()));
    timeline.at(
        hint.until(),
        () -> {
          long open =
              log.read(room, state -> state.all().getHints()).stream()
                  .filter(one -> one.outcome() == null && one.kind() == hint.kind())
                  .mapToLong(Hint::id)
                  .findFirst()
                  .orElseThrow();
          hints.settle(room, open, hint.how(), talk.second());
        });
  }

  private static HintShown shown(Noticed hint, Performance talk) {
    UUID about = hint.about() == null ? null : talk.seat(hint.about());
    Long line = hint.line() == null ? null : talk.stands(hint.line());
    return new HintShown(hint.kind(), about, line);
  }

  private void tell(Told note, Performance talk) {
    Account by = talk.account(note.by());
    notes.write(
        talk.room().id(),
        by.id(),
        talk.room().crew().partOf(by.id()).orElseThrow(),
        note.text(),
        Staff.by(by));
  }

  private void planReadBack(ReadBack read, Performance talk, Timeline timeline) {
    UUID room = talk.room().id();
    timeline.at(
        read.minute(), () -> confirmations.ask(room, talk.finding(read.finding()), talk.lead()));
    timeline.at(
        read.minute() + SOON, () -> read.agree().forEach(who -> answer(read, talk, who, null)));
    timeline.at(
        read.minute() + 2 * SOON,
        () -> read.objections().forEach((who, text) -> answer(read, talk, who, text)));
    timeline.at(
        read.until(), () -> confirmations.close(room, talk.finding(read.finding()), talk.lead()));
  }

  private void answer(ReadBack read, Performance talk, String who, @Nullable String objection) {
    long finding = talk.finding(read.finding());
    long asked =
        log.read(
            talk.room().id(), state -> state.all().confirmation(finding).orElseThrow().asked());
    Answer answer = new Answer(asked, objection == null, objection, false);
    confirm.answer(talk.room(), talk.seat(who), finding, answer, Staff.key());
  }
}
