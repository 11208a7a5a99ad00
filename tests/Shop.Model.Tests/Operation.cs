namespace FunctionsCommerce.Shop.Model.Tests;

/// <summary>One step of a history. The numbers choose among what there is when it runs, so that a history stays meaningful when steps are
/// left out.</summary>
public sealed record Operation(OperationKind Kind, int Who, int What, int How)
{
    public override string ToString() => $"({Kind}, {Who}, {What}, {How})";
}
