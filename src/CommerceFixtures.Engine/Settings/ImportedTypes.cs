namespace CommerceFixtures.Engine.Settings;

/// <summary>
/// The types that C# files import by default. A set of the same name would be an ambiguous reference (CS0104) wherever it is used. Generic
/// types are not listed because the compiler tells them apart by their type parameters. Tests compare both lists with the assemblies.
/// </summary>
internal static class ImportedTypes
{
    /// <summary>The types of the namespaces that the SDK imports for <c>ImplicitUsings</c>, up to .NET 10.</summary>
    private const string OfTheFramework = """
        AbandonedMutexException AccessViolationException Action Activator AggregateException ApartmentState AppContext AppDomain
        AppDomainSetup AppDomainUnloadedException ApplicationException ApplicationId ArgIterator ArgumentException ArgumentNullException
        ArgumentOutOfRangeException ArithmeticException Array ArrayTypeMismatchException AssemblyLoadEventArgs AssemblyLoadEventHandler
        AsyncCallback AsyncEnumerable AsyncFlowControl AttributeTargets AutoResetEvent BadImageFormatException Barrier
        BarrierPostPhaseException Base64FormattingOptions BinaryReader BinaryWriter BitConverter Boolean Buffer BufferedStream Byte
        ByteArrayContent CancellationToken CancellationTokenRegistration CancellationTokenSource CannotUnloadAppDomainException Char
        CharEnumerator ClientCertificateOption CollectionExtensions CompressedStack ConcurrentExclusiveSchedulerPair ConfigureAwaitOptions
        Console ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey
        ContextBoundObject ContextCallback ContextMarshalException Convert CountdownEvent DBNull DataMisalignedException DateOnly DateTime
        DateTimeKind DateTimeOffset DayOfWeek Decimal Delegate DelegatingHandler Directory DirectoryInfo DirectoryNotFoundException
        DivideByZeroException DllNotFoundException Double DriveInfo DriveNotFoundException DriveType DuplicateWaitObjectException
        EndOfStreamException EntryPointNotFoundException Enum Enumerable EnumerableExecutor EnumerableQuery EnumerationOptions Environment
        EnvironmentVariableTarget ErrorEventArgs ErrorEventHandler EventArgs EventHandler EventResetMode EventWaitHandle
        EventWaitHandleAcl Exception ExecutionContext ExecutionEngineException FieldAccessException File FileAccess FileAttributes
        FileInfo FileLoadException FileMode FileNotFoundException FileOptions FileShare FileStream FileStreamOptions FileStyleUriParser
        FileSystemAclExtensions FileSystemEventArgs FileSystemEventHandler FileSystemInfo FileSystemWatcher FormUrlEncodedContent
        FormatException FormattableString FtpStyleUriParser GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo GCNotificationStatus
        GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid Half HandleInheritability HashCode HostExecutionContext
        HostExecutionContextManager HttpClient HttpClientHandler HttpCompletionOption HttpContent HttpIOException HttpKeepAlivePingPolicy
        HttpMessageHandler HttpMessageInvoker HttpMethod HttpProtocolException HttpRequestError HttpRequestException HttpRequestMessage
        HttpRequestOptions HttpResponseMessage HttpStyleUriParser HttpVersionPolicy IAsyncDisposable IAsyncResult ICloneable IComparable
        IConvertible ICustomFormatter IDisposable IFormatProvider IFormattable IOCompletionCallback IOException IOrderedQueryable
        IQueryProvider IQueryable IServiceProvider ISpanFormattable IThreadPoolWorkItem ITimer IUtf8SpanFormattable
        ImmutableArrayExtensions Index IndexOutOfRangeException InsufficientExecutionStackException InsufficientMemoryException Int128
        Int16 Int32 Int64 IntPtr Interlocked InternalBufferOverflowException InvalidCastException InvalidDataException
        InvalidOperationException InvalidProgramException InvalidTimeZoneException KeyNotFoundException KeyValuePair LazyInitializer
        LazyThreadSafetyMode LdapStyleUriParser LoaderOptimization LocalDataStoreSlot Lock LockCookie LockRecursionException
        LockRecursionPolicy ManualResetEvent ManualResetEventSlim MarshalByRefObject MatchCasing MatchType Math MathF
        MemberAccessException MemoryExtensions MemoryStream MessageProcessingHandler MethodAccessException MidpointRounding
        MissingFieldException MissingMemberException MissingMethodException ModuleHandle Monitor MulticastDelegate
        MulticastNotSupportedException MultipartContent MultipartFormDataContent Mutex MutexAcl NamedWaitHandleOptions NativeOverlapped
        NetPipeStyleUriParser NetTcpStyleUriParser NewsStyleUriParser NotFiniteNumberException NotImplementedException
        NotSupportedException NotifyFilters NullReferenceException Nullable Object ObjectDisposedException OperatingSystem
        OperationCanceledException OutOfMemoryException OverflowException Overlapped Parallel ParallelEnumerable ParallelExecutionMode
        ParallelLoopResult ParallelLoopState ParallelMergeOptions ParallelOptions ParallelQuery ParameterizedThreadStart Path
        PathTooLongException PeriodicTimer PlatformID PlatformNotSupportedException PreAllocatedOverlapped Queryable Random RandomAccess
        Range RankException ReadOnlyMemoryContent ReaderWriterLock ReaderWriterLockSlim ReferenceEqualityComparer RegisteredWaitHandle
        RenamedEventArgs RenamedEventHandler ResolveEventArgs ResolveEventHandler RuntimeArgumentHandle RuntimeFieldHandle
        RuntimeMethodHandle RuntimeTypeHandle SByte SearchOption SeekOrigin Semaphore SemaphoreAcl SemaphoreFullException SemaphoreSlim
        SendOrPostCallback SequencePosition Single SocketsHttpConnectionContext SocketsHttpHandler SocketsHttpPlaintextStreamFilterContext
        SpinLock SpinWait StackOverflowException Stream StreamContent StreamReader StreamWriter String StringComparer StringComparison
        StringContent StringNormalizationExtensions StringReader StringSplitOptions StringWriter SynchronizationContext
        SynchronizationLockException SystemException Task TaskAsyncEnumerableExtensions TaskCanceledException TaskCompletionSource
        TaskContinuationOptions TaskCreationOptions TaskExtensions TaskFactory TaskScheduler TaskSchedulerException TaskStatus
        TaskToAsyncResult TextReader TextWriter Thread ThreadAbortException ThreadExceptionEventArgs ThreadExceptionEventHandler
        ThreadInterruptedException ThreadPool ThreadPoolBoundHandle ThreadPriority ThreadStart ThreadStartException ThreadState
        ThreadStateException ThreadingAclExtensions TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException Timeout
        TimeoutException Timer TimerCallback Tuple TupleExtensions Type TypeAccessException TypeCode TypeInitializationException
        TypeLoadException TypeUnloadedException TypedReference UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException
        UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnixFileMode UnmanagedMemoryAccessor UnmanagedMemoryStream
        UnobservedTaskExceptionEventArgs Uri UriBuilder UriComponents UriCreationOptions UriFormat UriFormatException UriHostNameType
        UriKind UriParser UriPartial UriTypeConverter ValueTask ValueTuple ValueType Version Void Volatile WaitCallback
        WaitForChangedResult WaitHandle WaitHandleCannotBeOpenedException WaitHandleExtensions WaitOrTimerCallback WatcherChangeTypes
        WeakReference
        """;

    /// <summary>The types of xunit 2 and 3, NUnit and MSTest.</summary>
    private const string OfTestFrameworks = """
        ActionTargets Assert AssertBase AssertEquivalenceComparer AssertExtensions AssertFailedException AssertInconclusiveException
        AssertionException Assume ClassicAssertExtensions CollectionAssert CollectionBehavior ConditionMode Contains
        CulturedFactAttributeDiscoverer CulturedTheoryAttributeDiscoverer DataAccessMethod DelayBackoffType DirectoryAssert Does
        DynamicDataSourceResolver DynamicDataSourceType EqualNumericWithoutUsingConstraintExtensions ExceptionConstraintExtensions
        ExecutionScope FileAssert Has IAsyncLifetime IEqualWithUsingConstraintExtensions ITestAction ITestCollectionOrderer ITestContext
        ITestContextAccessor ITestDataSource ITestDataSourceEmptyDataSourceExceptionInfo ITestDataSourceIgnoreCapability ITestFilter
        ITestMethod ITestOutputHelper ITheoryDataRow IgnoreException IgnoredTestCaseData InconclusiveException InheritanceBehavior Is Iz
        LifeCycle MemberDataAttributeBase MultipleAssertException NUnitString OperatingSystems ParallelScope PlatformNames Record
        ResourceAccessMode ResultStateException RetryContext RetryResult SequenceOrder StringAssert SuccessException TestArchitectures
        TestCaseData TestContext TestContextExtensions TestDataSourceDiscoveryOption TestDataSourceUnfoldingStrategy TestEngineStatus
        TestFilterAction TestFilterContext TestFilterResult TestFixtureData TestParameters TestPipelineStage TestResult TestResultState
        TheoryData TheoryDataRow TheoryDataRowBase TheoryDataRowBaseExtensions Throws UnhandledExceptionHandling UnitTestAssertException
        UnitTestOutcome Warn WellKnownResources
        """;

    private static readonly HashSet<string> Names = new(
        (OfTheFramework + "\n" + OfTestFrameworks).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>
    /// Whether a set of this name would be ambiguous. That includes every name that ends in <c>Attribute</c>, which C# lets you leave out
    /// in brackets.
    /// </summary>
    public static bool Contain(string name) => Names.Contains(name) || name.EndsWith("Attribute", StringComparison.Ordinal);
}
