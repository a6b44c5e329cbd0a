using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Network.Tests;

/// <summary>The house style, measured; each measure prints its worst.</summary>
public sealed partial class StyleTests(ITestOutputHelper output)
{
    private static readonly string[] HidesTheDomainWord = ["Manager", "Helper", "Util", "Service", "Dto", "Impl", "Base", "Common", "Core", "Info", "Processor", "Wrapper", "Entity"];

    /// <summary>Older than this test; it asks their owners to mend them and everybody else not to add to them.</summary>
    private static readonly string[] Unsealed = ["src/Network.Web/Program.cs Program", "tests/Network.Browser/Site.cs Site"];

    [Fact]
    public void A_file_fits_two_screens() =>
        AssertSizes("files", SourceFile.All.Select(file => (file.Path, file.Lines)), median: 45, nineInTen: 120, most: 250);

    [Fact]
    public void A_function_fits_the_eye() =>
        AssertSizes("functions", SourceFile.All.SelectMany(file => file.Functions), median: 8, nineInTen: 40, most: 40);

    [Fact]
    public void The_name_of_a_type_says_a_word_of_the_field() => AssertNone(SourceFile.All.SelectMany(file => file.Types
        .Where(type => Words().Matches(type.Identifier.Text).Any(word => HidesTheDomainWord.Contains(word.Value)))
        .Select(type => $"{file.Path} {type.Identifier.Text}")));

    [Fact]
    public void A_namespace_is_its_folder() => AssertNone(SourceFile.All.SelectMany(file => file.Syntax.DescendantNodes()
        .OfType<BaseNamespaceDeclarationSyntax>()
        .Where(space => space is not FileScopedNamespaceDeclarationSyntax || space.Name.ToString() != string.Join('.', file.Path.Split('/')[1..^1]))
        .Select(space => $"{file.Path} {space.Name}")));

    [Fact]
    public void A_class_is_sealed_unless_another_one_builds_on_it()
    {
        var builtOn = SourceFile.All.SelectMany(file => file.Types)
            .SelectMany(type => type.BaseList?.Types ?? [])
            .Select(type => BareName(type.Type)).ToHashSet();
        AssertNone(SourceFile.All.SelectMany(file => file.Types
            .Where(type => type is ClassDeclarationSyntax or RecordDeclarationSyntax { RawKind: (int)SyntaxKind.RecordDeclaration })
            .Where(type => !type.Modifiers.Any(word => word.Kind() is SyntaxKind.SealedKeyword or SyntaxKind.AbstractKeyword or SyntaxKind.StaticKeyword))
            .Where(type => !builtOn.Contains(type.Identifier.Text))
            .Select(type => $"{file.Path} {type.Identifier.Text}")).Except(Unsealed));
    }

    [Fact]
    public void Nothing_waits_for_a_task_by_blocking() => AssertNone(SourceFile.All.Where(file => file.IsProduct).SelectMany(file => file.Syntax.DescendantNodes()
        .OfType<MemberAccessExpressionSyntax>()
        .Where(access => access.Name.Identifier.Text == "Wait" && access.Parent is InvocationExpressionSyntax
            || access.Name.Identifier.Text == "Result" && !(access.Parent is AssignmentExpressionSyntax set && set.Left == access))
        .Select(access => $"{file.Path} {access}")));

    private void AssertSizes(string what, IEnumerable<(string Name, int Lines)> measured, int median, int nineInTen, int most)
    {
        var sizes = measured.OrderByDescending(one => one.Lines).ToList();
        output.WriteLine($"{sizes.Count} {what}: median {sizes[sizes.Count / 2].Lines} lines, nine in ten {sizes[sizes.Count / 10].Lines}, worst:");
        sizes.Take(12).ToList().ForEach(one => output.WriteLine($"{one.Lines,5} {one.Name}"));
        AssertNone(sizes.Where(one => one.Lines > most).Select(one => $"{one.Name}: {one.Lines} lines"));
        Assert.True(sizes[sizes.Count / 10].Lines <= nineInTen && sizes[sizes.Count / 2].Lines <= median, "Too many are too long.");
    }

    private static void AssertNone(IEnumerable<string> offenders)
    {
        var all = string.Join('\n', offenders.Distinct());
        Assert.True(all.Length == 0, all);
    }

    private static string BareName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        SimpleNameSyntax simple => simple.Identifier.Text,
        _ => type.ToString(),
    };

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
