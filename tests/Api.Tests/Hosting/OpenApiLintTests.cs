using System.Text.Json;
using FunctionsCommerce.Api.Tests.Node;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>Redocly's linter finds nothing in the descriptions; <c>redocly.yaml</c> says by which rules.</summary>
public sealed class OpenApiLintTests
{
    private const string Package = "@redocly/cli@2.77.0";

    [NodeFact(Package)]
    public void The_descriptions_have_no_warnings()
    {
        using var host = new PipelineHost();
        var folder = Directory.CreateTempSubdirectory("openapi");
        try
        {
            foreach (var api in host.Get<IEnumerable<IApi>>())
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, api.Definition.Channel + ".json"), OpenApiDocuments.Write(api));
            }

            var rules = Path.Combine(Repository.Root, "tests", "Api.Tests", "Hosting", "redocly.yaml");
            var report = JsonDocument.Parse(NodePackages.Script(
                Package,
                """
                const { files, rules } = JSON.parse(require('fs').readFileSync(0));
                const problems = files.flatMap(file => JSON.parse(require('child_process').spawnSync(
                  process.execPath, ['node_modules/@redocly/cli/bin/cli.js', 'lint', file, '--config', rules, '--format', 'json', '--max-problems', '50'],
                  { encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', CI: 'true' } }).stdout).problems);
                process.stdout.write(JSON.stringify(problems));
                """,
                JsonSerializer.Serialize(new { files = folder.GetFiles().Select(file => file.FullName), rules }))).RootElement;

            report.EnumerateArray().Select(problem => problem.GetRawText()).ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
