using NJsonSchema;
using NJsonSchema.CodeGeneration;

namespace FunctionsCommerce.Generator;

/// <summary><c>access_token</c> is <c>AccessToken</c>, the word <c>mobile_money</c> is <c>MobileMoney</c>.</summary>
internal sealed class PascalCaseNames : IPropertyNameGenerator, IEnumNameGenerator
{
    private readonly DefaultEnumNameGenerator words = new();

    public string Generate(JsonSchemaProperty property) => Join(property.Name);

    public string Generate(int index, string? name, object? value, JsonSchema schema) => Join(words.Generate(index, name, value, schema));

    private static string Join(string name) =>
        string.Concat(name.Split('_', '-', '.').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
