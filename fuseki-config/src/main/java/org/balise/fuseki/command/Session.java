package org.balise.fuseki.command;

/**
 * What every command is given.
 *
 * @param terminal where to read and write
 * @param messages what to say
 * @param process sets what must hold for the whole process; for a program that only borrows the commands, nothing
 */
record Session(Terminal terminal, Messages messages, Runnable process) {}
