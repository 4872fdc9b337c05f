package jp.kurumaza.log.event;

import java.util.List;

/** Everyone reads the finding's words and sources; asked anew, earlier answers are void. */
public record ConfirmationAsked(long finding, String text, List<Long> citations)
    implements ConfirmationEvent {}
