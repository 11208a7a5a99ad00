using FsCheck;
using FsCheck.Fluent;

namespace FunctionsCommerce.Shop.Model.Tests;

/// <summary>Random histories, and shorter ones that may fail in the same way.</summary>
internal static class Histories
{
    private static readonly (int Weight, OperationKind Kind)[] Weights =
    [
        (11, OperationKind.StorefrontOrder), (11, OperationKind.AppOrder), (7, OperationKind.RasCurrysOrder), (5, OperationKind.StaffOrder),
        (4, OperationKind.ChangeCart), (18, OperationKind.Pay), (4, OperationKind.RepeatWebhook), (4, OperationKind.Cancel),
        (18, OperationKind.MoveOrder),
        (9, OperationKind.AskReturn), (12, OperationKind.MoveReturn), (7, OperationKind.AskRefund), (7, OperationKind.MoveRefund),
        (2, OperationKind.GatewayRefund), (4, OperationKind.GatewayFault), (4, OperationKind.AdvanceClock), (3, OperationKind.EditPrice),
        (3, OperationKind.EditStock), (2, OperationKind.EditStatus), (2, OperationKind.EditCoupon), (3, OperationKind.GiftCard),
        (2, OperationKind.Points),
        (1, OperationKind.Subscription), (3, OperationKind.Crash), (7, OperationKind.Race),
    ];

    public static Gen<Operation> Step { get; } =
        from kind in Gen.Frequency([.. Weights.Select(each => (each.Weight, Gen.Constant(each.Kind)))])
        from who in Gen.Choose(0, 999)
        from what in Gen.Choose(0, 999)
        from how in Gen.Choose(0, 999)
        select new Operation(kind, who, what, how);

    /// <summary>Leaves out ever smaller parts of a history, until <paramref name="end"/>: a run takes seconds.</summary>
    public static IEnumerable<Operation[]> Shorter(Operation[] history, DateTimeOffset end)
    {
        for (var part = Math.Max(1, history.Length / 2); part >= 1; part /= 2)
        {
            for (var start = history.Length - part; start >= 0; start -= part)
            {
                if (TimeProvider.System.GetUtcNow() >= end)
                {
                    yield break;
                }

                yield return [.. history[..start], .. history[(start + part)..]];
            }

            if (part == 1)
            {
                yield break;
            }
        }
    }
}
