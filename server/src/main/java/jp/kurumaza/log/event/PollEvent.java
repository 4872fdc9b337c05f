package jp.kurumaza.log.event;

/** A quick question that everybody answers with one tap. */
public sealed interface PollEvent extends RoomEvent permits PollOpened, PollAnswered, PollClosed {}
