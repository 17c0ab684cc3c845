"""What Linux does with a signal for which the program has set no handler."""

import signal

IGNORED = {signal.SIGCHLD, signal.SIGCONT, signal.SIGURG, signal.SIGWINCH}
STOPS = {signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU}
DUMPS_CORE = {
    signal.SIGABRT,
    signal.SIGBUS,
    signal.SIGFPE,
    signal.SIGILL,
    signal.SIGQUIT,
    signal.SIGSEGV,
    signal.SIGSYS,
    signal.SIGTRAP,
    signal.SIGXCPU,
    signal.SIGXFSZ,
}


def shell_text(number):
    """What a shell prints of a process that a signal has ended."""
    text = signal.strsignal(number) or f"Unknown signal {number}"
    return f"{text} (core dumped)" if number in DUMPS_CORE else text


def is_valid(number):
    return 1 <= number < signal.NSIG


def name_of(number):
    """Its name, for example SIGINT; those between SIGRTMIN and SIGRTMAX have none of their own."""
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"SIGRTMIN+{number - signal.SIGRTMIN}"
