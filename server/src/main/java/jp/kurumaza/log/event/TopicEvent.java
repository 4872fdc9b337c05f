package jp.kurumaza.log.event;

/** A fact in a topic's log. */
public sealed interface TopicEvent extends Event
    permits TopicOpened,
        RoomScheduled,
        OutcomeDrafted,
        OutcomeReviewed,
        OutcomeReturned,
        OutcomePublished,
        OutcomeReopened,
        FindingAnswered,
        TopicConcluded,
        TopicAbandoned {}
