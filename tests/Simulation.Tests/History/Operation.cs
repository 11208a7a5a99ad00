namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>What happens in a history.</summary>
internal enum OperationKind
{
    CashOrder,
    LinkOrder,
    CheckoutOrder,
    WalletOrder,
    Pay,
    Cancel,
    MoveOrder,
    AskReturn,
    MoveReturn,
    AskRefund,
    DecideRefund,
    RedeemPoints,

    /// <summary>A customer looks at an order: it must be at least as they know it.</summary>
    Look,

    /// <summary>An instance is killed after some of its next steps.</summary>
    Crash,

    /// <summary>Something outside fails most calls for a while.</summary>
    Trouble,

    /// <summary>A change feed stands still, and forgets what changed meanwhile.</summary>
    StopFeed,

    /// <summary>Minutes pass.</summary>
    Wait,
}

/// <summary>One operation; the numbers choose among what there is when it runs.</summary>
/// <param name="After">How long after the operation before it begins, which may still be under way.</param>
internal sealed record Operation(OperationKind Kind, int Who, int What, int How, TimeSpan After);
