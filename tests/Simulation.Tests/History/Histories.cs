using FunctionsCommerce.Simulation.Tests.World;

namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>A history before it runs: all of it follows from the seed.</summary>
internal sealed record History(int Seed, IReadOnlyList<Operation> Operations, Fault Fault = Fault.None)
{
    private static readonly (int Weight, OperationKind Kind)[] Weights =
    [
        (4, OperationKind.CashOrder), (6, OperationKind.LinkOrder), (4, OperationKind.CheckoutOrder), (4, OperationKind.WalletOrder),
        (12, OperationKind.Pay),
        (4, OperationKind.Cancel), (16, OperationKind.MoveOrder), (5, OperationKind.AskReturn), (8, OperationKind.MoveReturn),
        (4, OperationKind.AskRefund),
        (4, OperationKind.DecideRefund), (1, OperationKind.RedeemPoints), (4, OperationKind.Look), (6, OperationKind.Crash),
        (3, OperationKind.Trouble), (2, OperationKind.StopFeed),
        (3, OperationKind.Wait),
    ];

    private static readonly int Sum = Weights.Sum(each => each.Weight);

    /// <summary>How many instances of the program there are.</summary>
    public int Instances => 2 + (int)((uint)Seed % 3);

    /// <summary>How far an instance may be behind the writes of others: not at all, as in the account that the templates make, or for as
    /// long as session consistency allows.</summary>
    public TimeSpan Lag { get; init; }

    public static History Of(int seed, Fault fault = Fault.None)
    {
        var random = new Random(seed);
        var operations = new Operation[random.Next(30, 61)];
        for (var i = 0; i < operations.Length; i++)
        {
            var after = random.Next(4) == 0 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(random.Next(20_000));
            operations[i] = new Operation(Kind(random.Next(Sum)), random.Next(1000), random.Next(1000), random.Next(1000), after);
        }

        return new History(seed, operations, fault) { Lag = LagOf(seed, fault) };
    }

    /// <summary>The same with ever smaller parts left out.</summary>
    public IEnumerable<History> Shorter()
    {
        for (var part = Math.Max(1, Operations.Count / 2); part >= 1; part /= 2)
        {
            for (var start = Operations.Count - part; start >= 0; start -= part)
            {
                yield return this with { Operations = [.. Operations.Take(start), .. Operations.Skip(start + part)] };
            }
        }
    }

    private static TimeSpan LagOf(int seed, Fault fault) => fault switch
    {
        Fault.None => seed % 4 == 3 ? TimeSpan.FromMilliseconds(250 * (1 + (seed / 4 % 20))) : TimeSpan.Zero,
        Fault.DroppedRefunds => TimeSpan.FromSeconds(5),
        _ => TimeSpan.Zero,
    };

    private static OperationKind Kind(int at)
    {
        foreach (var (weight, kind) in Weights)
        {
            at -= weight;
            if (at < 0)
            {
                return kind;
            }
        }

        return OperationKind.Wait;
    }
}
