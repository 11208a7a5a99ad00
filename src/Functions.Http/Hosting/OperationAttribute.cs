using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Who may call an operation.</summary>
public enum AccessLevel
{
    Public,

    /// <summary>A token is taken when it comes, and must then be valid.</summary>
    OptionalCustomer,

    /// <summary>Any signed-in account.</summary>
    Customer,

    /// <summary>Admins only.</summary>
    Staff,
}

/// <summary>Describes an HTTP function: what the OpenAPI document says and what the structure tests hold it to.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OperationAttribute(string summary, AccessLevel access) : Attribute
{
    public string Summary { get; } = summary;

    /// <summary>What the summary does not say: shown below it. Null: nothing.</summary>
    public string? Description { get; init; }

    public AccessLevel Access { get; } = access;

    /// <summary>The wire record bound from the query string of GET, else from the JSON body.</summary>
    public Type? Input { get; init; }

    /// <summary>What stands in the envelope as data. Null: a message only.</summary>
    public Type? Answer { get; init; }

    /// <summary>Sometimes there is a message only.</summary>
    public bool IsAnswerOptional { get; init; }

    public int Status { get; init; } = 200;

    /// <summary>Takes an <c>Idempotency-Key</c>.</summary>
    public bool Idempotent { get; init; }

    /// <summary>Names of the file fields when the body is <c>multipart/form-data</c>.</summary>
    public string[] Files { get; init; } = [];

    /// <summary>What the files may be.</summary>
    public string FileKinds { get; init; } = "jpg, png or webp";

    /// <summary>The media type of an answer that is not JSON.</summary>
    public string? Produces { get; init; }

    /// <summary>A browser follows a link to it: a link that does not work is answered with a page.</summary>
    public bool PageRefusals { get; init; }

    /// <summary>Has an ETag: who sends it back in <c>If-None-Match</c> is answered 304.</summary>
    public bool Cached { get; init; }

    /// <summary>What it is refused with beside what its access, verb and input imply.</summary>
    public ErrorCode[] Refusals { get; init; } = [];

    /// <summary>The route was added to the original API (docs/api: "Added routes").</summary>
    public bool Extension { get; init; }
}
