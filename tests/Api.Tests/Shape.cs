using System.Text.Json;

namespace FunctionsCommerce.Api.Tests;

/// <summary>Compares an answer with the document's example: the same fields of the same kinds, whatever the values. Lists are compared by
/// their first items; a list that is empty has any shape.</summary>
public static class Shape
{
    public static Answer ShouldLookLike(this Answer answer, string example)
    {
        Compare(JsonElement.Parse(example), answer.Json, "$");
        return answer;
    }

    private static void Compare(JsonElement example, JsonElement actual, string path)
    {
        KindOf(actual).ShouldBe(KindOf(example), path);
        if (example.ValueKind == JsonValueKind.Object)
        {
            actual.EnumerateObject()
                .Select(field => field.Name)
                .Order()
                .ShouldBe(example.EnumerateObject().Select(field => field.Name).Order(), path);
            foreach (var field in example.EnumerateObject())
            {
                Compare(field.Value, actual.GetProperty(field.Name), $"{path}.{field.Name}");
            }
        }
        else if (example.ValueKind == JsonValueKind.Array && example.GetArrayLength() > 0 && actual.GetArrayLength() > 0)
        {
            Compare(example[0], actual[0], path + "[0]");
        }
    }

    private static string KindOf(JsonElement element) =>
        element.ValueKind is JsonValueKind.True or JsonValueKind.False ? "Boolean" : element.ValueKind.ToString();
}
