using System.Text.RegularExpressions;
using NJsonSchema;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;
using NSwag.CodeGeneration.OperationNameGenerators;

namespace FunctionsCommerce.Generator;

/// <summary>Writes the .NET client of an API from its OpenAPI document, by NSwag.</summary>
public static partial class DotnetClient
{
    /// <param name="name">The API in code: <c>PureEssence</c>.</param>
    /// <param name="document">As the API serves it.</param>
    /// <returns>One C# file.</returns>
    public static async Task<string> WriteAsync(string name, string document, CancellationToken ct)
    {
        var api = await OpenApiDocument.FromJsonAsync(DotnetDocument.Adapt(document), null, SchemaType.OpenApi3, ct);
        foreach (var schema in api.Components.Schemas.Values.SelectMany(schema => schema.AllOf.Append(schema)))
        {
            schema.AllowAdditionalProperties = schema.AdditionalPropertiesSchema is not null;
        }

        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = name + "Client",
            OperationNameGenerator = new SingleClientFromOperationIdOperationNameGenerator(),
            ParameterNameGenerator = new CamelCaseParameterNames(),
            ClientBaseClass = "ApiClient",
            AdditionalNamespaceUsages = ["FunctionsCommerce.Client"],
            UseBaseUrl = true,
            DisposeHttpClient = false,
            GenerateExceptionClasses = false,
            ExceptionClass = "UnexpectedAnswerException",
            WrapDtoExceptions = false,
            GeneratePrepareRequestAndProcessResponseAsAsyncMethods = true,
            GenerateOptionalParameters = true,
            ResponseArrayType = "System.Collections.Generic.IReadOnlyList",
            ResponseDictionaryType = "System.Collections.Generic.IReadOnlyDictionary",
        };
        Describe(settings.CSharpGeneratorSettings, name);
        var code = new CSharpClientGenerator(api, settings).GenerateFile().ReplaceLineEndings("\n");

        // NSwag names enum words for query strings only; System.Text.Json wants its own attribute.
        code = EnumWord().Replace(code, "$0\n$1[System.Text.Json.Serialization.JsonStringEnumMemberName(@\"$2\")]");
        return TrailingSpace().Replace(OfNSwag().Replace(code, ""), "");
    }

    private static void Describe(CSharpGeneratorSettings types, string name)
    {
        types.Namespace = "FunctionsCommerce.Client." + name;
        types.JsonLibrary = CSharpJsonLibrary.SystemTextJson;
        types.ClassStyle = CSharpClassStyle.Poco;
        types.GenerateNullableReferenceTypes = true;
        types.GenerateOptionalPropertiesAsNullable = true;
        types.UseRequiredKeyword = true;
        types.GenerateDataAnnotations = false;

        // A default that is sent would change what an update does not name.
        types.GenerateDefaultValues = false;
        types.PropertyNameGenerator = new PascalCaseNames();
        types.EnumNameGenerator = new PascalCaseNames();
        types.DateType = "System.DateOnly";
        types.TimeType = "System.TimeOnly";
        types.DateTimeType = "System.DateTimeOffset";
        types.ArrayType = "System.Collections.Generic.IReadOnlyList";
        types.ArrayInstanceType = "System.Collections.Generic.List";
        types.DictionaryType = "System.Collections.Generic.IReadOnlyDictionary";
        types.DictionaryInstanceType = "System.Collections.Generic.Dictionary";
        types.AnyType = "System.Text.Json.JsonElement";
    }

    [GeneratedRegex("""^( *)\[System\.Runtime\.Serialization\.EnumMember\(Value = @"([^"]*)"\)\]""", RegexOptions.Multiline)]
    private static partial Regex EnumWord();

    /// <summary>What NSwag has not done yet is no work of this repository: enums in lists are converted by <c>ApiClient</c>.</summary>
    [GeneratedRegex("^ *// TODO.*\n", RegexOptions.Multiline)]
    private static partial Regex OfNSwag();

    [GeneratedRegex(" +$", RegexOptions.Multiline)]
    private static partial Regex TrailingSpace();
}
