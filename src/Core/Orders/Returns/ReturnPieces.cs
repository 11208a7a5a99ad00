namespace FunctionsCommerce.Core.Orders.Returns;

/// <summary>The pieces of an order's lines: which are in returns, and what each is worth. Pure.</summary>
public static class ReturnPieces
{
    /// <summary>The pieces that are in a return which was not rejected, by their position in the line from 0.</summary>
    public static IReadOnlyList<int> Out(this OrderLine line) => line.ReturnedPieces ?? [.. Enumerable.Range(0, line.Returned)];

    /// <summary>The pieces that can be returned, the first ones first.</summary>
    public static IReadOnlyList<int> Returnable(this OrderLine line) => [.. Enumerable.Range(0, line.Quantity).Except(line.Out())];

    /// <summary>What the customer paid for a piece, in minor units. Each piece has its own share of the line, so that all of them make
    /// exactly the line, in whichever parts they are returned.</summary>
    public static long Worth(this OrderLine line, int piece) => Share(line, piece + 1) - Share(line, piece);

    internal static OrderLine WithOut(this OrderLine line, IEnumerable<int> pieces)
    {
        int[] all = [.. pieces.Order()];
        return line with { Returned = all.Length, ReturnedPieces = all };
    }

    private static long Share(OrderLine line, int pieces) => (long)decimal.Floor((decimal)line.Paid * pieces / line.Quantity);
}
