using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Reports.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Facts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "facts",
                table: "catalogue",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            // Rows lie in the order of the key, those of a document together: no second tree that repeats every id.
            migrationBuilder.Sql(
                """
                CREATE TABLE "entities" (
                    "document_id" TEXT NOT NULL,
                    "n" INTEGER NOT NULL,
                    "type" TEXT NOT NULL,
                    "text" TEXT NOT NULL,
                    "code" TEXT NULL,
                    "passage" INTEGER NOT NULL,
                    "start" INTEGER NOT NULL,
                    "end" INTEGER NOT NULL,
                    CONSTRAINT "pk_entities" PRIMARY KEY ("document_id", "n")
                ) WITHOUT ROWID;
                """);

            migrationBuilder.Sql(
                """
                CREATE TABLE "observations" (
                    "document_id" TEXT NOT NULL,
                    "n" INTEGER NOT NULL,
                    "indicator" TEXT NULL,
                    "name" TEXT NOT NULL,
                    "measure" TEXT NOT NULL,
                    "value" REAL NULL,
                    "value_high" REAL NULL,
                    "unit" TEXT NOT NULL,
                    "qualifier" TEXT NOT NULL,
                    "tone" TEXT NULL,
                    "role" TEXT NOT NULL,
                    "period" TEXT NULL,
                    "scope" TEXT NULL,
                    "base_value" REAL NULL,
                    "base_unit" TEXT NULL,
                    "zone" TEXT NOT NULL,
                    "passage" INTEGER NOT NULL,
                    "start" INTEGER NOT NULL,
                    "end" INTEGER NOT NULL,
                    "sentence" TEXT NOT NULL,
                    "flags" TEXT NOT NULL,
                    CONSTRAINT "pk_observations" PRIMARY KEY ("document_id", "n")
                ) WITHOUT ROWID;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_observations_indicator_document_id",
                table: "observations",
                columns: new[] { "indicator", "document_id" },
                filter: "indicator IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "entities");

            migrationBuilder.DropTable(
                name: "observations");

            migrationBuilder.DropColumn(
                name: "facts",
                table: "catalogue");
        }
    }
}
