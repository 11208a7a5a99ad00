using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Entra;

/// <summary>Leads from a work account (tenant and object id) to the staff account that it is linked with.</summary>
[Stored(Containers.Keys, "workAccount")]
public sealed record EntraUserKey : Document
{
    public required string Key { get; init; }

    public required long AccountId { get; init; }

    public override string Id => Key;

    public override string Partition => Key;

    public static string IdOf(string tenant, string objectId) =>
        "work:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant}\n{objectId}")));
}
