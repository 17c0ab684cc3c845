/** Names that are refused here. */
export interface Refusal {
  /** Separated by spaces. */
  readonly names: string;
  /** What a program writes that uses such a name, which has the place of `NAME`. */
  readonly use: string;
  /** The exception that it raises, with its message. */
  readonly says: string;
}

/** Names that do as in CPython but for one thing. */
export interface Difference {
  readonly names: string;
  readonly how: string;
}

/** The public names of a module, each in one of three lists. */
export interface ModuleNames {
  readonly module: string;
  readonly refused: readonly Refusal[];
  readonly differs: readonly Difference[];
  /** Those with which a program does what it does in CPython. */
  readonly same: string;
}

const ON_THREADS =
  "In browsers that cannot suspend functions, a function on a thread runs in one go, and what it would have to wait for is refused.";

/**
 * The public names of CPython 3.14 on Linux (x86-64, with the headers of Bluetooth) in the modules with which
 * programs wait and communicate. A test compares them with those of the CPython that runs here, and uses each
 * one that is refused.
 */
export const cpythonNames: readonly ModuleNames[] = [
  {
    module: "asyncio",
    refused: [
      {
        names: "create_subprocess_exec create_subprocess_shell",
        use: "await asyncio.NAME('ls')",
        says: "OSError: no other process can be started in a browser: write await asyncio.to_thread(function) for a function of your own, and simulate another program with await asyncio.sleep(seconds)",
      },
    ],
    differs: [
      {
        names: "BaseEventLoop EventLoop SelectorEventLoop",
        how: "Methods for subprocesses, pipes and TLS are refused.",
      },
      {
        names: "open_connection open_unix_connection start_server start_unix_server",
        how: "Both ends are in the program. Other hosts than `localhost` are refused, and so is `ssl`.",
      },
      {
        names: "StreamWriter",
        how: "`start_tls()` is refused.",
      },
      {
        names: "Runner run",
        how: "Where CPython would wait forever, a RuntimeError says which task waits for what.",
      },
      {
        names: "run_coroutine_threadsafe to_thread",
        how: ON_THREADS,
      },
    ],
    same: `
      ALL_COMPLETED AbstractEventLoop AbstractServer Barrier BaseProtocol BaseTransport BoundedSemaphore
      BrokenBarrierError BufferedProtocol CancelledError Condition DatagramProtocol DatagramTransport
      Event FIRST_COMPLETED FIRST_EXCEPTION FrameCallGraphEntry Future FutureCallGraph Handle
      IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock PriorityQueue Protocol Queue
      QueueEmpty QueueFull QueueShutDown ReadTransport Semaphore SendfileNotAvailableError Server
      StreamReader StreamReaderProtocol SubprocessProtocol SubprocessTransport Task TaskGroup Timeout
      TimeoutError TimerHandle Transport WriteTransport all_tasks as_completed capture_call_graph
      create_eager_task_factory create_task current_task eager_task_factory ensure_future
      format_call_graph future_add_to_awaited_by future_discard_from_awaited_by gather get_event_loop
      get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture new_event_loop
      print_call_graph set_event_loop set_event_loop_policy shield sleep timeout timeout_at wait wait_for
      wrap_future`,
  },
  {
    module: "threading",
    refused: [],
    differs: [
      {
        names: "Barrier BoundedSemaphore Condition Event Lock RLock Semaphore Thread Timer",
        how: ON_THREADS,
      },
      {
        names: "setprofile setprofile_all_threads settrace settrace_all_threads",
        how: "Refused while threads run beside each other.",
      },
    ],
    same: `
      BrokenBarrierError ExceptHookArgs TIMEOUT_MAX ThreadError active_count current_thread enumerate
      excepthook get_ident get_native_id getprofile gettrace local main_thread stack_size`,
  },
  {
    module: "concurrent.futures",
    refused: [
      {
        names: "ProcessPoolExecutor",
        use: "concurrent.futures.NAME()",
        says: "OSError: no other process can be started in a browser: write await asyncio.to_thread(function) for a function of your own, and simulate another program with await asyncio.sleep(seconds)",
      },
      {
        names: "InterpreterPoolExecutor",
        use: "concurrent.futures.NAME()",
        says: "NotImplementedError: no other interpreter can be started in a browser: write concurrent.futures.ThreadPoolExecutor()",
      },
    ],
    differs: [
      {
        names: "Future ThreadPoolExecutor as_completed wait",
        how: ON_THREADS,
      },
    ],
    same: `
      ALL_COMPLETED BrokenExecutor CancelledError Executor FIRST_COMPLETED FIRST_EXCEPTION
      InvalidStateError TimeoutError`,
  },
  {
    module: "queue",
    refused: [],
    differs: [
      {
        names: "LifoQueue PriorityQueue Queue SimpleQueue",
        how: ON_THREADS,
      },
    ],
    same: "Empty Full ShutDown",
  },
  {
    module: "signal",
    refused: [
      {
        names: "pidfd_send_signal",
        use: "signal.NAME(3, signal.SIGTERM)",
        says: "NotImplementedError: no file descriptor refers to a process here: use os.kill(os.getpid(), signal)",
      },
      {
        names: "sigtimedwait",
        use: "signal.NAME([signal.SIGTERM], 1)",
        says: "NotImplementedError: who has sent a signal is not known here: use signal.sigwait()",
      },
      {
        names: "sigwaitinfo",
        use: "signal.NAME([signal.SIGTERM])",
        says: "NotImplementedError: who has sent a signal is not known here: use signal.sigwait()",
      },
      {
        names: "ITIMER_PROF ITIMER_VIRTUAL",
        use: "signal.setitimer(signal.NAME, 1)",
        says: "NotImplementedError: a program on the virtual clock takes no processor time: use signal.ITIMER_REAL, which counts its seconds",
      },
      {
        names: "SIGSTOP SIGTSTP SIGTTIN SIGTTOU",
        use: "signal.raise_signal(signal.NAME)",
        says: "NotImplementedError: a program here cannot be stopped and continued: leave out this signal",
      },
    ],
    differs: [
      {
        names: "pthread_kill raise_signal",
        how: "In browsers that cannot suspend functions a thread cannot send signals.",
      },
    ],
    same: `
      Handlers ITIMER_REAL ItimerError NSIG SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT SIGFPE SIGHUP
      SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV
      SIGSTKFLT SIGSYS SIGTERM SIGTRAP SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK
      SIG_DFL SIG_IGN SIG_SETMASK SIG_UNBLOCK Sigmasks Signals alarm default_int_handler getitimer
      getsignal pause pthread_sigmask set_wakeup_fd setitimer siginterrupt signal sigpending sigwait
      strsignal struct_siginfo valid_signals`,
  },
  {
    module: "socket",
    refused: [
      {
        names: `
          AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BLUETOOTH AF_BRIDGE AF_CAN AF_DECnet
          AF_ECONET AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX
          AF_QIPCRTR AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_TIPC AF_VSOCK AF_WANPIPE AF_X25`,
        use: "socket.socket(socket.NAME)",
        says: "OSError: [Errno 97] Address family not supported by protocol: sockets here are of the families AF_INET, AF_INET6 and AF_UNIX",
      },
      {
        names: "SOCK_RDM SOCK_SEQPACKET",
        use: "socket.socket(socket.AF_UNIX, socket.NAME)",
        says: "OSError: [Errno 94] Socket type not supported: sockets here are of the types SOCK_STREAM and SOCK_DGRAM",
      },
      {
        names: "MSG_OOB",
        use: "socket.socketpair()[0].send(b'x', socket.NAME)",
        says: "NotImplementedError: no data out of band can be sent here: use a second connection",
      },
      {
        names: "MSG_ERRQUEUE MSG_FASTOPEN MSG_TRUNC",
        use: "socket.socketpair()[0].recv(1, socket.NAME)",
        says: "NotImplementedError: this flag of a call for sockets has no effect here: leave it out",
      },
      {
        names: "send_fds",
        use: "socket.NAME(socket.socketpair()[0], [b'x'], [1])",
        says: "NotImplementedError: no file descriptors or other ancillary data can be sent here: send bytes",
      },
    ],
    differs: [
      {
        names: "SocketType create_server socket socketpair",
        how: "Both ends of a connection are in the program. Ancillary data and options that do not exist here are refused. In browsers that cannot suspend functions a thread cannot use sockets after time has passed in it.",
      },
      {
        names: "create_connection getaddrinfo gethostbyaddr gethostbyname gethostbyname_ex getnameinfo",
        how: "Other hosts than `localhost` are refused, by a `gaierror` whose message says so.",
      },
      {
        names: "getfqdn gethostname",
        how: "The host is `localhost`.",
      },
      {
        names: "getprotobyname getservbyname getservbyport",
        how: "Know the best-known protocols and services only.",
      },
      {
        names: "if_indextoname if_nameindex if_nametoindex",
        how: "The only interface is `lo`.",
      },
      {
        names: "sethostname",
        how: "Raises PermissionError, as for users without the right to it.",
      },
      {
        names: "MSG_MORE",
        how: "Refused for datagrams.",
      },
    ],
    same: `
      AF_INET AF_INET6 AF_UNIX AF_UNSPEC AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV
      AI_PASSIVE AI_V4MAPPED ALG_OP_DECRYPT ALG_OP_ENCRYPT ALG_OP_SIGN ALG_OP_VERIFY ALG_SET_AEAD_ASSOCLEN
      ALG_SET_AEAD_AUTHSIZE ALG_SET_IV ALG_SET_KEY ALG_SET_OP ALG_SET_PUBKEY AddressFamily AddressInfo
      BDADDR_ANY BDADDR_BREDR BDADDR_LE_PUBLIC BDADDR_LE_RANDOM BDADDR_LOCAL BTPROTO_HCI BTPROTO_L2CAP
      BTPROTO_RFCOMM BTPROTO_SCO BT_CHANNEL_POLICY BT_CHANNEL_POLICY_BREDR_ONLY
      BT_CHANNEL_POLICY_BREDR_PREFERRED BT_CODEC BT_DEFER_SETUP BT_FLUSHABLE BT_FLUSHABLE_OFF
      BT_FLUSHABLE_ON BT_ISO_QOS BT_MODE BT_MODE_BASIC BT_MODE_ERTM BT_MODE_EXT_FLOWCTL BT_MODE_LE_FLOWCTL
      BT_MODE_STREAMING BT_PHY BT_PHY_BR_1M_1SLOT BT_PHY_BR_1M_3SLOT BT_PHY_BR_1M_5SLOT
      BT_PHY_EDR_2M_1SLOT BT_PHY_EDR_2M_3SLOT BT_PHY_EDR_2M_5SLOT BT_PHY_EDR_3M_1SLOT BT_PHY_EDR_3M_3SLOT
      BT_PHY_EDR_3M_5SLOT BT_PHY_LE_1M_RX BT_PHY_LE_1M_TX BT_PHY_LE_2M_RX BT_PHY_LE_2M_TX
      BT_PHY_LE_CODED_RX BT_PHY_LE_CODED_TX BT_PKT_STATUS BT_POWER BT_POWER_FORCE_ACTIVE_OFF
      BT_POWER_FORCE_ACTIVE_ON BT_RCVMTU BT_SECURITY BT_SECURITY_FIPS BT_SECURITY_HIGH BT_SECURITY_LOW
      BT_SECURITY_MEDIUM BT_SECURITY_SDP BT_SNDMTU BT_VOICE BT_VOICE_CVSD_16BIT BT_VOICE_TRANSPARENT
      CAN_BCM CAN_BCM_CAN_FD_FRAME CAN_BCM_RX_ANNOUNCE_RESUME CAN_BCM_RX_CHANGED CAN_BCM_RX_CHECK_DLC
      CAN_BCM_RX_DELETE CAN_BCM_RX_FILTER_ID CAN_BCM_RX_NO_AUTOTIMER CAN_BCM_RX_READ CAN_BCM_RX_RTR_FRAME
      CAN_BCM_RX_SETUP CAN_BCM_RX_STATUS CAN_BCM_RX_TIMEOUT CAN_BCM_SETTIMER CAN_BCM_STARTTIMER
      CAN_BCM_TX_ANNOUNCE CAN_BCM_TX_COUNTEVT CAN_BCM_TX_CP_CAN_ID CAN_BCM_TX_DELETE CAN_BCM_TX_EXPIRED
      CAN_BCM_TX_READ CAN_BCM_TX_RESET_MULTI_IDX CAN_BCM_TX_SEND CAN_BCM_TX_SETUP CAN_BCM_TX_STATUS
      CAN_EFF_FLAG CAN_EFF_MASK CAN_ERR_FLAG CAN_ERR_MASK CAN_ISOTP CAN_J1939 CAN_RAW CAN_RAW_ERR_FILTER
      CAN_RAW_FD_FRAMES CAN_RAW_FILTER CAN_RAW_JOIN_FILTERS CAN_RAW_LOOPBACK CAN_RAW_RECV_OWN_MSGS
      CAN_RTR_FLAG CAN_SFF_MASK CAPI CMSG_LEN CMSG_SPACE EAGAIN EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS
      EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE
      EAI_SYSTEM EBADF ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL EWOULDBLOCK
      HCI_CHANNEL_CONTROL HCI_CHANNEL_LOGGING HCI_CHANNEL_MONITOR HCI_CHANNEL_RAW HCI_CHANNEL_USER
      HCI_DATA_DIR HCI_DEV_NONE HCI_FILTER HCI_TIME_STAMP INADDR_ALLHOSTS_GROUP INADDR_ANY
      INADDR_BROADCAST INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP
      IOCTL_VM_SOCKETS_GET_LOCAL_CID IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS
      IPPROTO_EGP IPPROTO_ESP IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6
      IPPROTO_IDP IPPROTO_IGMP IPPROTO_IP IPPROTO_IPIP IPPROTO_IPV6 IPPROTO_MPTCP IPPROTO_NONE IPPROTO_PIM
      IPPROTO_PUP IPPROTO_RAW IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TCP IPPROTO_TP IPPROTO_UDP
      IPPROTO_UDPLITE IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP
      IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU
      IPV6_PKTINFO IPV6_RECVDSTOPTS IPV6_RECVERR IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU
      IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0
      IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP IP_ADD_SOURCE_MEMBERSHIP
      IP_BIND_ADDRESS_NO_PORT IP_BLOCK_SOURCE IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL
      IP_DROP_MEMBERSHIP IP_DROP_SOURCE_MEMBERSHIP IP_FREEBIND IP_HDRINCL IP_MAX_MEMBERSHIPS
      IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS IP_PKTINFO IP_RECVERR IP_RECVOPTS
      IP_RECVORIGDSTADDR IP_RECVRETOPTS IP_RECVTOS IP_RECVTTL IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL
      IP_UNBLOCK_SOURCE J1939_EE_INFO_NONE J1939_EE_INFO_TX_ABORT J1939_FILTER_MAX J1939_IDLE_ADDR
      J1939_MAX_UNICAST_ADDR J1939_NLA_BYTES_ACKED J1939_NLA_PAD J1939_NO_ADDR J1939_NO_NAME J1939_NO_PGN
      J1939_PGN_ADDRESS_CLAIMED J1939_PGN_ADDRESS_COMMANDED J1939_PGN_MAX J1939_PGN_PDU1_MAX
      J1939_PGN_REQUEST L2CAP_LM L2CAP_LM_AUTH L2CAP_LM_ENCRYPT L2CAP_LM_MASTER L2CAP_LM_RELIABLE
      L2CAP_LM_SECURE L2CAP_LM_TRUSTED MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT
      MSG_EOR MSG_NOSIGNAL MSG_PEEK MSG_WAITALL MsgFlag NETLINK_CRYPTO NETLINK_DNRTMSG NETLINK_FIREWALL
      NETLINK_IP6_FW NETLINK_NFLOG NETLINK_ROUTE NETLINK_USERSOCK NETLINK_XFRM NI_DGRAM NI_IDN NI_MAXHOST
      NI_MAXSERV NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV PACKET_BROADCAST PACKET_FASTROUTE
      PACKET_HOST PACKET_LOOPBACK PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING PF_CAN PF_PACKET
      PF_RDS RFCOMM_LM_AUTH RFCOMM_LM_ENCRYPT RFCOMM_LM_SECURE SCM_CREDENTIALS SCM_J1939_DEST_ADDR
      SCM_J1939_DEST_NAME SCM_J1939_ERRQUEUE SCM_J1939_PRIO SCM_RIGHTS SHUT_RD SHUT_RDWR SHUT_WR
      SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW SOCK_STREAM SOL_ALG SOL_BLUETOOTH SOL_CAN_BASE
      SOL_CAN_RAW SOL_HCI SOL_IP SOL_L2CAP SOL_RDS SOL_RFCOMM SOL_SCO SOL_SOCKET SOL_TCP SOL_TIPC SOL_UDP
      SOMAXCONN SO_ACCEPTCONN SO_BINDTODEVICE SO_BINDTOIFINDEX SO_BROADCAST SO_DEBUG SO_DOMAIN
      SO_DONTROUTE SO_ERROR SO_INCOMING_CPU SO_J1939_ERRQUEUE SO_J1939_FILTER SO_J1939_PROMISC
      SO_J1939_SEND_PRIO SO_KEEPALIVE SO_LINGER SO_MARK SO_OOBINLINE SO_ORIGINAL_DST SO_PASSCRED
      SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO
      SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_SNDTIMEO SO_TYPE SO_VM_SOCKETS_BUFFER_MAX_SIZE
      SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE SocketIO SocketKind TCP_CC_INFO
      TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_FASTOPEN_CONNECT TCP_FASTOPEN_KEY
      TCP_FASTOPEN_NO_COOKIE TCP_INFO TCP_INQ TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_LINGER2
      TCP_MAXSEG TCP_MD5SIG TCP_MD5SIG_EXT TCP_NODELAY TCP_NOTSENT_LOWAT TCP_QUEUE_SEQ TCP_QUICKACK
      TCP_REPAIR TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE TCP_REPAIR_WINDOW TCP_SAVED_SYN TCP_SAVE_SYN
      TCP_SYNCNT TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP
      TCP_USER_TIMEOUT TCP_WINDOW_CLAMP TCP_ZEROCOPY_RECEIVE TIPC_ADDR_ID TIPC_ADDR_NAME TIPC_ADDR_NAMESEQ
      TIPC_CFG_SRV TIPC_CLUSTER_SCOPE TIPC_CONN_TIMEOUT TIPC_CRITICAL_IMPORTANCE TIPC_DEST_DROPPABLE
      TIPC_HIGH_IMPORTANCE TIPC_IMPORTANCE TIPC_LOW_IMPORTANCE TIPC_MEDIUM_IMPORTANCE TIPC_NODE_SCOPE
      TIPC_PUBLISHED TIPC_SRC_DROPPABLE TIPC_SUBSCR_TIMEOUT TIPC_SUB_CANCEL TIPC_SUB_PORTS
      TIPC_SUB_SERVICE TIPC_TOP_SRV TIPC_WAIT_FOREVER TIPC_WITHDRAWN TIPC_ZONE_SCOPE UDPLITE_RECV_CSCOV
      UDPLITE_SEND_CSCOV VMADDR_CID_ANY VMADDR_CID_HOST VMADDR_CID_LOCAL VMADDR_PORT_ANY
      VM_SOCKETS_INVALID_VERSION close dup error fromfd gaierror getdefaulttimeout has_dualstack_ipv6
      has_ipv6 herror htonl htons inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs recv_fds
      setdefaulttimeout timeout`,
  },
  {
    module: "selectors",
    refused: [],
    differs: [
      {
        names: "DefaultSelector EpollSelector PollSelector SelectSelector",
        how: "Wait for sockets; files are refused.",
      },
    ],
    same: "BaseSelector EVENT_READ EVENT_WRITE SelectorKey",
  },
  {
    module: "time",
    refused: [
      {
        names: "tzset",
        use: "os.environ['TZ'] = 'Asia/Tokyo'; time.NAME()",
        says: "NotImplementedError: the local time of a program here is always UTC: use datetime.now(timezone(timedelta(hours=-5))) for that of another place",
      },
    ],
    differs: [
      {
        names: "altzone ctime daylight localtime mktime strftime timezone tzname",
        how: "The local time is UTC.",
      },
      {
        names: `
          clock_gettime clock_gettime_ns monotonic monotonic_ns perf_counter perf_counter_ns sleep time
          time_ns`,
        how: "The clock is virtual.",
      },
      {
        names: "process_time process_time_ns pthread_getcpuclockid thread_time thread_time_ns",
        how: "A program takes processor time only where it polls a clock.",
      },
      {
        names: "clock_settime clock_settime_ns",
        how: "Raise PermissionError, as for users without the right to it.",
      },
    ],
    same: `
      CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI
      CLOCK_THREAD_CPUTIME_ID asctime clock_getres get_clock_info gmtime strptime struct_time`,
  },
];

/** The names of an entry, one by one. */
export function namesIn(names: string): readonly string[] {
  return names.split(/\s+/).filter((name) => name !== "");
}
