using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Tests.Storage;

/// <summary>Documents change by <c>UpdateAsync</c> only: no loop of its own around a write, and no loop without an end.</summary>
public sealed partial class UpdateStructureTests
{
    /// <summary>The update itself, single writes, and sagas over several partitions that handle their own failed commit.</summary>
    private static readonly string[] Committers =
    [
        "Storage/StoreUpdates.cs", "Storage/StoreExtensions.cs", "Storage/DelegatingDocumentStore.cs",
        "Storage/InstrumentedDocumentStore.cs", "Events/OutboxRelay.cs",
    ];

    [Fact]
    public void Only_the_update_loops_around_a_commit()
    {
        var loops = CoreSources.All.Where(source => source.File != "Storage/StoreUpdates.cs")
            .SelectMany(source => Unbounded(source.Text).Select(loop => $"{source.File}: {loop}"));

        loops.ShouldBeEmpty();
    }

    [Fact]
    public void Commits_are_made_in_few_places()
    {
        var committers = CoreSources.All.Where(source => Commits().IsMatch(source.Text)).Select(source => source.File);

        committers.ShouldBe(Committers, ignoreOrder: true);
    }

    [Theory]
    [InlineData("while (true) { if (done) { return; } }")]
    [InlineData("for (;;) { Work(); }")]
    [InlineData("for (var n = 1; ; n++) { Work(); }")]
    [InlineData("do { Work(); } while (true);")]
    [InlineData("do { if ((await store.CommitAsync(batch, ct)).Ok) { return; } }\n        while ( true );")]
    [InlineData("for (; ; )\n{ if (await store.TryCommitAsync(batch, ct)) { return; } }")]
    [InlineData("for (var n = 1; true; n++) { Work(); }")]
    [InlineData("while (1 == 1) { if (await store.TryCommitAsync(batch, ct)) { return; } }")]
    [InlineData("while (!ct.IsCancellationRequested) { if (await store.TryCommitAsync(batch, ct)) { return; } }")]
    [InlineData("again: if (!await store.TryCommitAsync(batch, ct)) { goto again; }")]
    [InlineData("while (await Read() is { } found) { if ((await store.CommitAsync(batch, ct)).Ok) { return; } }")]
    [InlineData("while (!await store.CreateAsync(document, ct)) { }")]
    [InlineData("do { known = await Read(); } while (await store.TrySaveAsync(known, ct) is null);")]
    [InlineData("while (more) { await store.UpdateAsync(change, ct); }")]
    [InlineData("for (var known = first; known is not null; known = await Read()) { await store.TryCommitAsync(batch, ct); }")]
    public void A_planted_loop_is_found(string code) => Unbounded($"void M() {{ Before(); {code} After(); }}").ShouldHaveSingleItem();

    [Theory]
    [InlineData("for (var i = 0; i < Max; i++) { await store.TryCommitAsync(batch, ct); }")]
    [InlineData("foreach (var one in all) { await store.Create(one, ct); }")]
    [InlineData("while (next < keys.Length) { next++; }")]
    [InlineData("// while (true) is said here\nWork();")]
    public void A_bounded_loop_is_not(string code) => Unbounded($"void M() {{ {code} }}").ShouldBeEmpty();

    /// <summary>Loops without a condition, and loops without a counter's bound that write.</summary>
    private static IEnumerable<string> Unbounded(string source)
    {
        var code = Comments().Replace(source, "");
        foreach (var loop in Loops().Matches(code).Where(loop => !EndsDo(code, loop)))
        {
            var kind = loop.Groups["kind"].Value;
            var head = kind == "do" ? "" : Enclosed(code, code.IndexOf('(', loop.Index), '(', ')');
            var body = Body(code, loop, head);
            var endless = kind == "for"
                ? head.Split(';') is [_, var condition, ..] && condition.Trim() is "" or "true"
                : Endless().IsMatch(kind == "do" ? body : head);
            var bounded = kind == "for" && Bound().IsMatch(head);
            if (endless || (!bounded && Writes().IsMatch(head + body)))
            {
                yield return code[loop.Index..Math.Min(code.Length, loop.Index + 80)].ReplaceLineEndings(" ");
            }
        }

        foreach (Match jump in Jumps().Matches(code))
        {
            yield return jump.Value;
        }
    }

    private static bool EndsDo(string code, Match loop) =>
        loop.Groups["kind"].Value == "while" && code[..loop.Index].TrimEnd().EndsWith('}')
        && code[(code.IndexOf('(', loop.Index) + Enclosed(code, code.IndexOf('(', loop.Index), '(', ')').Length)..].StartsWith(';');

    /// <summary>With its condition, where it ends with one.</summary>
    private static string Body(string code, Match loop, string head)
    {
        var start = loop.Groups["kind"].Value == "do" ? loop.Index + 2 : code.IndexOf('(', loop.Index) + head.Length;
        var open = start;
        while (open < code.Length && (char.IsWhiteSpace(code[open]) || code[open] == ')'))
        {
            open++;
        }

        if (open == code.Length || code[open] != '{')
        {
            return code[open..(code.IndexOf(';', open) + 1)];
        }

        var body = Enclosed(code, open, '{', '}');
        return loop.Groups["kind"].Value == "do" ? body + Enclosed(code, code.IndexOf('(', open + body.Length), '(', ')') : body;
    }

    private static string Enclosed(string code, int open, char begin, char end)
    {
        var depth = 0;
        for (var i = open; i < code.Length; i++)
        {
            depth += code[i] == begin ? 1 : code[i] == end ? -1 : 0;
            if (depth == 0)
            {
                return code[open..(i + 1)];
            }
        }

        return code[open..];
    }

    [GeneratedRegex("//[^\\n]*")]
    private static partial Regex Comments();

    [GeneratedRegex(@"(?<![\w.}])(?<kind>for|while)\s*\(|(?<![\w.])(?<kind>do)\s*\{", RegexOptions.ExplicitCapture)]
    private static partial Regex Loops();

    [GeneratedRegex(@"\(\s*true\s*\)$")]
    private static partial Regex Endless();

    [GeneratedRegex(@";[^;]*(<|>)[^;]*;")]
    private static partial Regex Bound();

    [GeneratedRegex(@"\w\.CommitAsync\(")]
    private static partial Regex Commits();

    [GeneratedRegex(@"\bgoto\s+(?!case\b|default\b)\w+")]
    private static partial Regex Jumps();

    [GeneratedRegex(@"store\.(Create|Delete)Async\b|\.(CommitAsync|TrySaveAsync|TryCommitAsync|UpsertAsync|UpdateAsync)\s*[(<]")]
    private static partial Regex Writes();
}
