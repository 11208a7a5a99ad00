namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>What the Durable Functions extension asks of an instance id, so that one that works here works there.</summary>
internal static class InstanceIds
{
    private const int MaxLength = 100;

    public static void Check(string id)
    {
        if (id.Length is 0 or > MaxLength || id[0] == '@' || id.Any(c => char.IsControl(c) || "/\\#?".Contains(c)))
        {
            throw new ArgumentException(
                $"'{id}' is no instance id: 1 to {MaxLength} characters, no /, \\, #, ? or control characters, not beginning with @.",
                nameof(id));
        }
    }

    public static ArgumentException NotFound(string id) => new($"No instance with ID '{id}' was found.");
}
