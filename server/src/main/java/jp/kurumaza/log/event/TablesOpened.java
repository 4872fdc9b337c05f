package jp.kurumaza.log.event;

import java.util.List;

/** From now on people talk at these tables; another phase and the end bring them back. */
public record TablesOpened(List<Table> tables) implements TableEvent {}
