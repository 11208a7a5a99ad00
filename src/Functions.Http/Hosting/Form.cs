using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>What a form brought.</summary>
internal sealed class Form<TFile>
{
    /// <summary>Fields that repeat have several values.</summary>
    public Dictionary<string, StringValues> Texts { get; } = [];

    public List<TFile> Files { get; } = [];

    /// <summary>The texts as a JSON object, as if they had come so; of a field that repeats, the last.</summary>
    public byte[] TextsAsJson() => JsonSerializer.SerializeToUtf8Bytes(Texts.ToDictionary(text => text.Key, text => text.Value[^1]));
}
