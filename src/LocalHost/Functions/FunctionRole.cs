namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>Which functions a process runs. In Azure those of the two apps never run in the same process.</summary>
public enum FunctionRole
{
    /// <summary>One process is the whole store.</summary>
    All,

    /// <summary>Those that answer requests.</summary>
    Http,

    /// <summary>Those for messages, change feeds and timers, and the orchestrations.</summary>
    Workers,
}
