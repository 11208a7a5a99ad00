using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>Leads from the number that an order had in another shop to the order here, so that it is imported once. A key without an order
/// is an import that was cut short: the next one makes the order under the same id.</summary>
[Stored(Containers.Keys, "importedOrder")]
public sealed record ImportedOrderKey : Document
{
    public required string Number { get; init; }

    public required long OrderId { get; init; }

    public override string Id => IdOf(Number);

    public override string Partition => Id;

    /// <summary>Hashed, because a number may hold characters that an id may not.</summary>
    public static string IdOf(string number) =>
        "imported-order:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(number)));
}
