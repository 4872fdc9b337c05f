package jp.kurumaza.log.event;

import java.util.List;

/** How people will sit at the next tables; none takes an earlier arrangement back. */
public record TablesPrepared(List<Table> tables) implements TableEvent {}
